package id.sidik.operations;

import id.sidik.domain.MachineId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a person decides about the old program's database: everything in it that cannot be known for sure.
 *
 * @param machines which machine records of an origin come from, by {@link OldProgramLook.Origin#key()}; empty: they are
 *                 left out, because a punch without its machine could come a second time from the machine itself
 * @param states   whether the letters of the records are taken as the machine's in/out states
 * @param byHand   whether records that a person wrote into the old program are taken as if a machine had told them
 * @param fingers  whether people and fingerprints are kept as backups of the machines
 */
public record OldProgramWish(Map<String, Optional<MachineId>> machines, Pins pins, Numbers numbers, People people,
        boolean states, boolean byHand, boolean fingers) {
    /** How a PIN is written on the machines. */
    public enum Pins {
        GUESS, AS_IS, WITHOUT_ZEROS
    }

    /** In which column the office wrote the NIP. */
    public enum Numbers {
        GUESS, SSN, TITLE, PAGER, BADGENUMBER, CARDNO, NONE
    }

    /** Who becomes staff: those with a NIP, everybody, or nobody. */
    public enum People {
        NUMBERED, ALL, NONE
    }

    public OldProgramWish {
        machines = Map.copyOf(machines);
    }

    /** Guesses where something can be guessed, and nothing that a machine did not tell. */
    public static OldProgramWish usual() {
        return new OldProgramWish(Map.of(), Pins.GUESS, Numbers.GUESS, People.NUMBERED, true, false, true);
    }

    /** @param machine empty: the records of this origin are left out */
    public OldProgramWish with(String origin, Optional<MachineId> machine) {
        Map<String, Optional<MachineId>> more = new HashMap<>(machines);
        more.put(origin, machine);
        return new OldProgramWish(more, pins, numbers, people, states, byHand, fingers);
    }

    public OldProgramWish with(Pins chosen) {
        return new OldProgramWish(machines, chosen, numbers, people, states, byHand, fingers);
    }

    public OldProgramWish with(Numbers chosen) {
        return new OldProgramWish(machines, pins, chosen, people, states, byHand, fingers);
    }

    public OldProgramWish with(People chosen) {
        return new OldProgramWish(machines, pins, numbers, chosen, states, byHand, fingers);
    }

    public OldProgramWish taking(boolean statesToo, boolean handToo, boolean fingersToo) {
        return new OldProgramWish(machines, pins, numbers, people, statesToo, handToo, fingersToo);
    }
}
