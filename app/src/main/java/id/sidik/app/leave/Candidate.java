package id.sidik.app.leave;

import id.sidik.operations.PersonRow;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Somebody who can be ticked. */
record Candidate(PersonRow person, BooleanProperty ticked) {
    static Candidate of(PersonRow person, boolean ticked) {
        return new Candidate(person, new SimpleBooleanProperty(ticked));
    }

    String name() {
        return person.employee().fullName();
    }

    /** What is searched, and what a screen reader says. */
    String text() {
        return name() + " " + person.employee().displayNumber();
    }

    /** Names no person. */
    @Override
    public String toString() {
        return "candidate " + person.employee().id();
    }
}
