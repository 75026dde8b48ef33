package id.sidik.operations.roads;

import id.sidik.domain.Employee;
import id.sidik.intake.FaultKind;
import id.sidik.intake.RowFault;
import id.sidik.intake.Table;
import id.sidik.intake.phone.FaceFinding;
import id.sidik.intake.phone.PhoneExport;
import id.sidik.intake.phone.PhoneField;
import id.sidik.intake.phone.PhonePreview;
import id.sidik.intake.phone.PhoneRecord;
import id.sidik.intake.ColumnMapping;
import id.sidik.operations.work.Sentence;
import id.sidik.store.Tables;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds an export against the people and the records of the office. */
final class PhoneLooker {
    /** @param person by whom the office knows or does not know it */
    private record Key(Object person, LocalDateTime at) {}

    private final Room room;
    private final Tables tables;
    private final PhoneSheet sheet;
    private final PhoneLayout layout;
    private final ColumnMapping<PhoneField> mapping;
    private final PhoneOwners owners;
    private final Set<Key> seen = new HashSet<>();

    PhoneLooker(Room room, Tables tables, PhoneSheet sheet, PhoneLayout layout) {
        this.room = room;
        this.tables = tables;
        this.sheet = sheet;
        this.layout = layout;
        mapping = layout.mapping(sheet.content().table());
        owners = new PhoneOwners(tables);
    }

    PhoneLook look() {
        PhonePreview found = PhoneExport.read(sheet.content().table(), mapping,
                layout.terms().rules(room.zone().get()));
        List<PhoneLook.Row> rows = new ArrayList<>();
        for (PhonePreview.Row row : found.rows()) {
            if (row.records().isEmpty()) rows.add(unread(row));
            for (PhoneRecord each : row.records()) rows.add(read(each));
        }
        return new PhoneLook(sheet, layout, rows,
                found.faults().stream().map(fault -> RoadFaults.of(sheet.file(), fault)).toList());
    }

    private PhoneLook.Row unread(PhonePreview.Row row) {
        String told = sheet.content().table().rows().stream().filter(each -> each.number() == row.number()).findFirst()
                .map(each -> mapping.cell(each, PhoneField.PERSON).text().strip()).orElse("");
        return new PhoneLook.Row(row.number(), told, Optional.empty(), "", Optional.empty(), Optional.empty(), "",
                List.of(), "", false, PhoneLook.Action.REJECT,
                row.faults().stream().map(fault -> RoadFaults.of(sheet.file(), fault)).toList());
    }

    private PhoneLook.Row read(PhoneRecord record) {
        List<Employee> found = owners.find(record.person());
        List<Sentence> faults = new ArrayList<>();
        LocalDateTime at = record.at().withNano(0);
        if (found.size() > 1) faults.add(fault(record, "ledger.phone.manyPeople"));
        else if (found.isEmpty() && !PhoneOwners.number(record.person()))
            faults.add(fault(record, "ledger.phone.noPerson"));
        else if (at.isAfter(LocalDateTime.ofInstant(room.clock().instant(), room.zone().get())))
            faults.add(RoadFaults.of(sheet.file(), new RowFault(record.row(), letter(PhoneField.MOMENT,
                    PhoneField.DATE),
                    PhoneField.MOMENT.name(), FaultKind.OUT_OF_RANGE)));
        Optional<Employee> person = found.stream().findFirst().filter(one -> faults.isEmpty());
        PhoneLook.Action action = faults.isEmpty() ? action(person, record.person(), at) : PhoneLook.Action.REJECT;
        return new PhoneLook.Row(record.row(), record.person(), person.map(Employee::id),
                person.map(Employee::fullName).orElse(""), Optional.of(at), record.distance(), face(record.face()),
                record.doubts().stream().map(Enum::name).sorted().toList(), record.note(),
                room.closed().closed(YearMonth.from(at)), action, faults);
    }

    private Sentence fault(PhoneRecord record, String key) {
        return Sentence.of(key, sheet.file().getFileName(), record.row(), letter(PhoneField.PERSON), record.person());
    }

    private PhoneLook.Action action(Optional<Employee> person, String told, LocalDateTime at) {
        boolean known = !seen.add(new Key(person.<Object>map(Employee::id).orElse(told), at)) || person.map(
                one -> tables
                        .phones().knows(one.id(), at)).orElseGet(() -> tables.waitingPhones().knows(told, at));
        if (known) return PhoneLook.Action.SAME;
        return person.isPresent() ? PhoneLook.Action.ADD : PhoneLook.Action.WAIT;
    }

    private String letter(PhoneField... fields) {
        for (PhoneField field : fields)
            if (mapping.has(field)) return Table.letter(mapping.places().get(field).column());
        return "";
    }

    private static String face(FaceFinding face) {
        return switch (face) {
            case FaceFinding.Score(var value) -> value.toPlainString();
            case FaceFinding.Said(boolean matches) -> matches ? "COCOK" : "BEDA";
            case FaceFinding.Unknown() -> "";
        };
    }
}
