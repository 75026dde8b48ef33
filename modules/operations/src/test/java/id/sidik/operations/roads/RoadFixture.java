package id.sidik.operations.roads;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.EmployeeKind;
import id.sidik.operations.Office;
import id.sidik.operations.OfficeFixture;
import id.sidik.operations.OfficeSettings;
import id.sidik.operations.work.TroubleException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** An office with two people, a made-up circular and a clock that a test puts where it wants; Monday 5 October 2026. */
final class RoadFixture implements AutoCloseable {
    static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    static final String ONE = "0811-000-0001";
    static final String TWO = "0811-000-0002";
    static final String NIP_ONE = "199001012020121001";
    static final SmsForm FORM = new SmsForm(true, "izin", '#',
            List.of(SmsForm.Part.KIND, SmsForm.Part.FROM, SmsForm.Part.TO, SmsForm.Part.NOTE),
            Set.of(SmsForm.DateForm.PARTED, SmsForm.DateForm.CLOSED), Map.of("DL", "DL", "S", "S"),
            SmsForm.Identity.PHONE, 31, OptionalInt.empty());
    static final SmsReplies REPLIES = new SmsReplies(
            Map.of("ACCEPTED", "Diterima: {kode} {tgl} a.n. {nama}. Surat paling lambat {batas}.", "WRONG_FORM",
                    "Salah: {alasan}. Contoh: {contoh}", "EVIDENCE_APPROVED", "Disetujui: {kode} {tgl}"),
            Map.of("WRONG_SEPARATOR", "pemisah"));

    final Hand clock = new Hand();
    final Office office;
    final EmployeeId one;
    final EmployeeId two;

    /** A clock that stands where it was put. */
    static final class Hand extends Clock {
        private volatile Instant now = at("2026-10-05T08:00:00");

        void put(String local) {
            now = at(local);
        }

        @Override
        public ZoneId getZone() {
            return OfficeFixture.WIB;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    RoadFixture(Path home) {
        office = Office.open(new OfficeSettings(home, "petugas"), clock);
        one = saved("Contoh Pegawai Satu", NIP_ONE, 1);
        two = saved("Contoh Pegawai Dua", "", 2);
        roads().numbers().register(one, ONE, "formulir");
        roads().numbers().register(two, TWO, "formulir");
        roads().inbox().settle(new SmsRules(FORM, REPLIES, 24));
    }

    private EmployeeId saved(String name, String number, int order) {
        Employee employee = new Employee(office.people().newId(), number, name, "", "",
                number.isEmpty() ? EmployeeKind.NON_ASN : EmployeeKind.PNS, "", "", order, Optional.empty(),
                Optional.empty());
        office.people().save(employee, List.of());
        return employee.id();
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(OfficeFixture.WIB).toInstant();
    }

    RoadRoom roads() {
        return office.roads();
    }

    /** Types a message in at that moment, which is now. */
    SmsInbox.Taken comes(String number, String text, String local) {
        clock.put(local);
        return roads().inbox().add(number, text, LocalDateTime.parse(local));
    }

    List<SmsLine> lines() {
        return roads().inbox().list(OCTOBER);
    }

    SmsLine latest() {
        return lines().getFirst();
    }

    /** Newest first, parted by blanks. */
    String stands() {
        return lines().stream().map(line -> line.stand().name()).reduce((a, b) -> a + " " + b).orElse("");
    }

    static String code(ThrowingCallable work) {
        return Assertions.catchThrowableOfType(TroubleException.class, work).trouble().code();
    }

    @Override
    public void close() {
        office.close();
    }
}
