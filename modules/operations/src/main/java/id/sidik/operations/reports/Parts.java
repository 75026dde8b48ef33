package id.sidik.operations.reports;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.EmployeeKind;
import id.sidik.domain.RecapPerson;
import id.sidik.domain.ReportLook;
import id.sidik.operations.base.Records;
import id.sidik.reporting.ReportPart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Puts people into the order and onto the sheets that the unit wants. */
final class Parts {
    /** A sheet of its own for these kinds. */
    private enum Sheet {
        PNS("PEGAWAI NEGERI SIPIL (PNS)"), PPPK("PEGAWAI PEMERINTAH DENGAN PERJANJIAN KERJA (PPPK)"), NON_ASN(
                "NON-ASN"), UNKNOWN("BELUM TERHUBUNG KE PEGAWAI");

        private final String heading;

        Sheet(String heading) {
            this.heading = heading;
        }

        static Sheet of(EmployeeKind kind) {
            return switch (kind) {
                case PNS, CPNS -> PNS;
                case PPPK, PPPK_PW -> PPPK;
                case NON_ASN -> NON_ASN;
            };
        }
    }

    private final Map<EmployeeId, Employee> staff = new HashMap<>();

    Parts(List<Employee> staff) {
        staff.forEach(one -> this.staff.put(one.id(), one));
    }

    static Parts of(Records records) {
        return new Parts(records.read(tables -> tables.employees().list()));
    }

    /** @param rows in the unit's own order; who is only known from a machine stays last */
    <T> List<ReportPart<T>> of(List<T> rows, Function<T, RecapPerson> who, ReportLook look) {
        List<T> ordered = new ArrayList<>(rows);
        if (look.order() == ReportLook.Order.RANK)
            ordered.sort(Comparator.comparing(row -> rank(who.apply(row)), Comparator.reverseOrder()));
        return split(ordered, row -> who.apply(row).employee(), look);
    }

    /** In their order, whatever order of people the unit wants. */
    <T> List<ReportPart<T>> split(List<T> rows, Function<T, Optional<EmployeeId>> who, ReportLook look) {
        if (!look.split()) return ReportPart.whole(rows);
        List<ReportPart<T>> parts = new ArrayList<>();
        for (Sheet sheet : Sheet.values()) {
            List<T> some = rows.stream().filter(row -> sheet(who.apply(row)) == sheet).toList();
            if (!some.isEmpty()) parts.add(new ReportPart<>(sheet.heading, some));
        }
        return parts.isEmpty() ? ReportPart.whole(rows) : parts;
    }

    private Sheet sheet(Optional<EmployeeId> who) {
        return who.map(staff::get).map(one -> Sheet.of(one.kind())).orElse(Sheet.UNKNOWN);
    }

    private Grade rank(RecapPerson person) {
        return known(person).map(one -> Grade.of(one.kind(), person.grade())).orElse(Grade.NONE);
    }

    private Optional<Employee> known(RecapPerson person) {
        return person.employee().map(staff::get);
    }
}
