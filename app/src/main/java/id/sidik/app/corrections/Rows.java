package id.sidik.app.corrections;

import id.sidik.domain.RecapPerson;
import java.util.Optional;

/** Rows of other screens as this one needs them. */
final class Rows {
    private Rows() {}

    /** The person of a subject as the log looks for one. */
    static RecapPerson person(Subject subject) {
        return new RecapPerson(Optional.of(subject.people().getFirst()), subject.who(), "", "", "", "", "");
    }
}
