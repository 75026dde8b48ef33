package id.sidik.intake.oldprogram;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A person of the old program.
 *
 * @param row       in the order of the file, from 1
 * @param id        the number by which the other tables name the person; unknown to the machines
 * @param badge     the PIN on the machines, as the old program writes it
 * @param numbers   what stands where offices write the NIP; blanks are left out
 * @param privilege as on the machine, 0 to 14
 * @param card      0 for none
 */
public record OldUser(long row, int id, String badge, String name, Map<OldNumber, String> numbers,
        OptionalInt department, int privilege, long card) {
    /** Where the number of a person may stand: the program has no column for a NIP. */
    public enum OldNumber {
        SSN, TITLE, PAGER, BADGENUMBER, CARDNO
    }

    public OldUser {
        numbers = numbers.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(numbers));
    }

    /** Names no person. */
    @Override
    public String toString() {
        return "user " + id + " of the old program";
    }
}
