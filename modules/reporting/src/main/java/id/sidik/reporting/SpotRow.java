package id.sidik.reporting;

import static java.util.Objects.requireNonNull;

import id.sidik.domain.Nip;
import java.util.Optional;

/**
 * Somebody on the list of a surprise check.
 *
 * @param place   in the order of the draw, from 1
 * @param number  NIP or another number; may be blank
 * @param permits kinds of the permits that cover the day, with blanks between; may be blank
 * @param found   empty where it is still to be written by hand
 * @param note    may be blank
 */
public record SpotRow(int place, String name, String number, String permits, Optional<Mark> found, String note) {
    /** What was found of a person. */
    public enum Mark {
        PRESENT, ABSENT, PERMIT
    }

    public SpotRow {
        requireNonNull(name, "name");
        requireNonNull(number, "number");
        requireNonNull(permits, "permits");
        requireNonNull(found, "found");
        requireNonNull(note, "note");
    }

    String person() {
        boolean nip = Nip.parse(number) instanceof Nip.Parsed.Valid;
        String told = nip ? "NIP " + Nip.printed(number) : number;
        return Markup.bold(name) + (number.isBlank() ? "" : "\n" + Markup.plain(told));
    }

    String tick(Mark mark) {
        return found.equals(Optional.of(mark)) ? "X" : "";
    }

    /** Names no person. */
    @Override
    public String toString() {
        return "place " + place;
    }
}
