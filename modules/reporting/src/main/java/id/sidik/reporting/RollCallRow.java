package id.sidik.reporting;

import id.sidik.domain.RecapPerson;
import java.time.LocalDate;
import java.util.List;

/** Somebody's month of roll calls, and of ceremonies and joint roll calls. */
public record RollCallRow(RecapPerson person, Calls mornings, Calls ceremonies) {
    /**
     * @param attended how many were attended
     * @param missed   the dates that were missed, or on which the person was absent without a reason
     * @param excused  how many fell on leave, duty or another permit, or on an exemption
     * @param unjudged how many nothing can be said about
     */
    public record Calls(int attended, List<LocalDate> missed, int excused, int unjudged) {
        public static final Calls NONE = new Calls(0, List.of(), 0, 0);

        public Calls {
            missed = List.copyOf(missed);
        }

        /** How many the person was to attend. */
        public int all() {
            return attended + missed.size() + excused + unjudged;
        }

        TableCell share() {
            return Share.of(attended, attended + missed.size());
        }
    }
}
