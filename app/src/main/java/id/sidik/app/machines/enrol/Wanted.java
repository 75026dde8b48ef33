package id.sidik.app.machines.enrol;

import id.sidik.domain.Employee;

/** Whose finger is to be taken, as far as the place from which the sheet is opened knows it. */
public sealed interface Wanted {
    /** To be chosen on the sheet. */
    record Anybody() implements Wanted {}

    /** Somebody on the machine. */
    record OfMachine(String pin) implements Wanted {
        /** Names no person. */
        @Override
        public String toString() {
            return "somebody on the machine";
        }
    }

    /** One of the staff, whose PIN depends on the machine that is chosen. */
    record OfStaff(Employee employee) implements Wanted {
        /** Names no person. */
        @Override
        public String toString() {
            return "one of the staff";
        }
    }
}
