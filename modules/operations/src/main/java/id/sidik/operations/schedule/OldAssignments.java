package id.sidik.operations.schedule;

import id.sidik.domain.PatternAssignment;
import id.sidik.domain.Whom;
import id.sidik.store.Authorship;
import id.sidik.store.KeptAssignment;
import id.sidik.store.Tables;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Assignments from before facts had an author, in the form of today. */
final class OldAssignments {
    /** Of one that always held. */
    static final LocalDate ALWAYS = LocalDate.of(1, 1, 1);

    private OldAssignments() {}

    static List<KeptAssignment> of(Tables tables) {
        return tables.patterns().list().stream().map(OldAssignments::kept).toList();
    }

    /** The same old assignment has the same key every time. */
    private static KeptAssignment kept(PatternAssignment old) {
        Whom whom = old.employee().map(Whom::person).orElse(Whom.UNIT);
        LocalDate from = old.from().orElse(ALWAYS);
        UUID id = UUID.nameUUIDFromBytes((whom.target() + " " + from).getBytes(StandardCharsets.UTF_8));
        return new KeptAssignment(id, whom, old.pattern(), from, old.until(), Authorship.UNKNOWN);
    }
}
