package id.sidik.operations.permits;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.Exemption;
import id.sidik.operations.base.Scan;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.Authorship;
import id.sidik.store.ExemptionEnd;
import id.sidik.store.KeptExemption;
import id.sidik.store.Tables;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who need not record, need not attend the roll call, or draws no TPP; since when, until when, by which letter. */
public final class ExemptionDesk {
    /** @param until last day, inclusive; empty for still @param letter number of the letter, never blank */
    public record Wish(List<EmployeeId> people, Exemption.Kind kind, LocalDate from, Optional<LocalDate> until,
            String letter, Optional<Path> scan, String note) {
        public Wish {
            people = people.stream().distinct().toList();
        }

        /** Names no person. */
        @Override
        public String toString() {
            return kind + " for " + people.size() + " people";
        }
    }

    private final Room room;

    ExemptionDesk(Room room) {
        this.room = room;
    }

    /** Those that hold first, then those that are over; by name. */
    public List<ExemptionRow> list() {
        return room.records().read(this::rows);
    }

    private List<ExemptionRow> rows(Tables tables) {
        Map<EmployeeId, String> names = tables.employees().list().stream()
                .collect(Collectors.toMap(Employee::id, Employee::fullName));
        LocalDate today = room.today();
        return ExemptionCase.all(tables).stream()
                .map(each -> row(each, names.getOrDefault(each.granted().employee(), "")))
                .sorted(Comparator.comparing((ExemptionRow row) -> row.voided()
                        || row.until().map(today::isAfter).orElse(false)).thenComparing(ExemptionRow::name)
                        .thenComparing(ExemptionRow::from))
                .toList();
    }

    private static ExemptionRow row(ExemptionCase one, String name) {
        KeptExemption granted = one.granted();
        Exemption asked = granted.exemption();
        Optional<Exemption> now = one.effective();
        Authorship last = one.ends().isEmpty() ? granted.author() : one.ends().getLast().author();
        return new ExemptionRow(granted.id(), granted.employee(), name, asked.kind(), asked.from(),
                now.isPresent() ? now.get().until() : asked.until(), asked.letter(), now.isEmpty(), last.at(),
                last.by(), last.reason());
    }

    /** @throws TroubleException IZN-101 nobody, IZN-301 no letter, IZN-302 ends before it begins, DOK-1xx */
    public void grant(Wish wish) {
        if (wish.people().isEmpty()) throw new TroubleException(Trouble.of("IZN-101", "trouble.permit.nobody"));
        if (wish.letter().isBlank()) throw new TroubleException(Trouble.of("IZN-301", "trouble.exemption.letter"));
        if (wish.until().filter(wish.from()::isAfter).isPresent())
            throw new TroubleException(Trouble.of("IZN-302", "trouble.exemption.days"));
        Optional<Scan> scan = wish.scan().map(Scan::read);
        Exemption exemption = new Exemption(wish.kind(), wish.from(), wish.until(), wish.letter().strip());
        room.records().transact(tables -> {
            Optional<String> document = scan.map(each -> room.shelf().keep(tables, each).sha256());
            wish.people().forEach(person -> tables.exemptions().add(new KeptExemption(room.newId(), person, exemption,
                    room.author(wish.note()), document)));
            return wish;
        });
    }

    /**
     * @param lastDay empty when it never should have been
     * @throws TroubleException IZN-107 no reason
     */
    public void end(UUID exemption, Optional<LocalDate> lastDay, String reason) {
        if (reason.isBlank()) throw new TroubleException(Trouble.of("IZN-107", "trouble.permit.reason"));
        room.records().transact(tables -> {
            tables.exemptions().end(new ExemptionEnd(room.newId(), exemption, lastDay, room.author(reason)));
            return exemption;
        });
    }
}
