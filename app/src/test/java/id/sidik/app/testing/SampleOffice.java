package id.sidik.app.testing;

import id.sidik.app.office.News;
import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeKind;
import id.sidik.domain.PinAlias;
import id.sidik.domain.WorkUnit;
import id.sidik.domain.WorkUnit.Signatory;
import id.sidik.operations.Office;
import id.sidik.operations.UnknownPin;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Makes staff of most of the PINs that a pulled machine brought, and names the unit. */
public final class SampleOffice {
    private static final List<String> WORDS = List.of("Satu", "Dua", "Tiga", "Empat", "Lima", "Enam", "Tujuh",
            "Delapan",
            "Sembilan", "Sepuluh", "Sebelas", "Dua Belas", "Tiga Belas", "Empat Belas", "Lima Belas", "Enam Belas",
            "Tujuh Belas", "Delapan Belas", "Sembilan Belas", "Dua Puluh", "Dua Puluh Satu", "Dua Puluh Dua",
            "Dua Puluh Tiga", "Dua Puluh Empat");
    private static final int LEFT_OUT = 2;

    private SampleOffice() {}

    public static void fill(Office office, News news) {
        List<UnknownPin> pins = office.people().unknownPins();
        for (int i = 0; i < Math.min(WORDS.size(), pins.size() - LEFT_OUT); i++) person(office, pins.get(i), i);
        Signatory head = new Signatory("Kepala Dinas Contoh", "Dr. Contoh Pimpinan, M.Si.", "Pembina Tk. I (IV/b)",
                "19700101 199503 1 001");
        Signatory section = new Signatory("Kasubbag Umum dan Kepegawaian", "Contoh Kasubbag, S.E.", "Penata (III/c)",
                "19800202 200501 2 002");
        office.unit().save(new WorkUnit("PEMERINTAH KOTA CONTOH", "Dinas Contoh",
                "Jalan Contoh Nomor 1, Kota Contoh 00000",
                "Telepon (000) 000000", "Kota Contoh", ZoneId.of("Asia/Jakarta"), section, head));
        news.changed();
    }

    private static void person(Office office, UnknownPin pin, int index) {
        boolean contract = index % 5 == 4;
        String number = "19%02d0%d%02d2011%s%d%03d".formatted(70 + index % 25, 1 + index % 9, 1 + index, contract
                ? "21"
                : "0" + (1 + index % 9), 1 + index % 2, 1 + index);
        Employee employee = new Employee(office.people().newId(), number, "Contoh Pegawai " + WORDS.get(index),
                index == 0 ? "Dr." : "", index % 3 == 0 ? "S.Kom., M.T." : "", contract
                        ? EmployeeKind.PPPK
                        : EmployeeKind.PNS,
                contract ? "IX" : "Penata (III/c)", index == 0 ? "Kepala Dinas" : "Analis Contoh", index + 1,
                Optional.empty(), Optional.empty());
        office.people().save(employee, List.of(new PinAlias(employee.id(), Optional.empty(), pin.pin(), Optional
                .empty(),
                Optional.empty())));
    }
}
