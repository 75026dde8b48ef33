package id.sidik.reporting;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.sidik.domain.DayResult;
import id.sidik.domain.RecapPerson;

/**
 * A day that somebody spoke about in the reconciliation.
 *
 * @param before as the machines alone told it (semula)
 * @param after  as it is now (menjadi)
 * @param said   what was said of the day, in the order in which it was said; never empty
 */
public record ReconResultRow(RecapPerson person, DayResult before, DayResult after, List<Said> said) {
    /** What became of something that was said. */
    public enum Fate {
        COUNTS(""), WAITING("menunggu persetujuan"), REFUSED("ditolak"), CANCELLED("dibatalkan"), REVISION(
                "menunggu revisi"), LOOKED("ditelaah, tetap");

        private final String words;

        Fate(String words) {
            this.words = words;
        }

        /** Blank for what counts. */
        public String words() {
            return words;
        }
    }

    /**
     * A correction, or a look that left the day as it is.
     *
     * @param reason   code of the reason; blank when there is only a note
     * @param evidence name of the scan or number of the letter; blank when there is none
     * @param by       who entered it
     * @param agreed   who agreed or refused; blank where nobody was asked
     */
    public record Said(String reason, String note, String evidence, String by, String agreed, Instant at, Fate fate) {
        String words() {
            String why = ReasonWords.of(reason, note);
            if (fate.words.isEmpty()) return why;
            return why.isBlank() ? fate.words : why + " (" + fate.words + ")";
        }

        /** Who agreed; where nobody was asked, who entered it. */
        String who() {
            return agreed.isBlank() ? by : agreed;
        }

        /** Names no person. */
        @Override
        public String toString() {
            return "said at " + at;
        }
    }

    public ReconResultRow {
        said = List.copyOf(said);
        if (said.isEmpty()) throw new IllegalArgumentException("nothing was said of the day");
        if (!before.date().equals(after.date())) throw new IllegalArgumentException("two days in one row");
    }

    boolean changed() {
        return !DayLine.of(before).equals(DayLine.of(after));
    }

    /** Each different text once, line by line. */
    String joined(Function<Said, String> of) {
        return said.stream().map(of).filter(text -> !text.isBlank()).distinct().collect(Collectors.joining("\n"));
    }

    /** Names no person. */
    @Override
    public String toString() {
        return after.date() + " of " + person;
    }
}
