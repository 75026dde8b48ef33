package id.sidik.reporting;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

import id.sidik.domain.RecapPerson;

/**
 * One person of an {@link DisciplineReport}: days without a valid reason, and late and early minutes.
 *
 * @param absentMonth   days of the month
 * @param absentYear    days of the year until the end of the month
 * @param minutesMonth  of the month
 * @param minutesYear   of the year until the end of the month, with what was carried over
 * @param converted     whole days those minutes make
 * @param rest          minutes that are left
 * @param total         days together
 * @param run           the longest run of absences
 * @param step          where the total falls, as a proposal; empty below the first step
 */
public record TallyRow(RecapPerson person, int absentMonth, int absentYear, int minutesMonth, int minutesYear,
        int converted, int rest, int total, Optional<Run> run, Optional<Step> step) {
    /** @param days workdays */
    public record Run(int days, LocalDate from, LocalDate to) {}

    /**
     * A step of the ladder.
     *
     * @param code   of the pack
     * @param tier   RINGAN, SEDANG, BERAT; blank when not known
     * @param regime PP94, PP53, or blank for a ladder of the pack's own
     * @param from   days, 0 when the run decided and not the total
     * @param to     days, empty for no end
     */
    public record Step(String code, String tier, String regime, int from, OptionalInt to) {
        /** "4–6 hari: teguran lisan (ringan)". */
        String told() {
            String level = tier.isBlank() ? "" : " (" + tier.toLowerCase(Locale.ROOT) + ")";
            return days() + ": " + LadderWords.step(code) + level;
        }

        private String days() {
            if (from == 0) return "berturut-turut";
            if (to.isEmpty()) return from + " hari atau lebih";
            return to.getAsInt() == from ? from + " hari" : from + "–" + to.getAsInt() + " hari";
        }
    }

    /** Names no person. */
    @Override
    public String toString() {
        return "absences of " + person;
    }
}
