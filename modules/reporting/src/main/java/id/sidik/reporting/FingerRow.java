package id.sidik.reporting;

import java.util.OptionalInt;

import id.sidik.domain.RecapPerson;

/**
 * A person on a machine.
 *
 * @param machine name of the machine; blank for somebody who is on none
 * @param pin     that leads to the person there; blank when none does
 * @param fingers in the last backup of the machine; empty when it was never backed up
 * @param member  whether the person belongs on the machine
 * @param allowed fingers by the regulation, 0 for no limit
 */
public record FingerRow(RecapPerson person, String machine, String pin, OptionalInt fingers, boolean member,
        int allowed) {
    /** What is to be done about it; blank when nothing is. */
    String remark() {
        if (machine.isBlank()) return pin.isBlank() ? "belum punya PIN" : "belum di mesin mana pun";
        if (pin.isBlank()) return "belum punya PIN di mesin ini";
        if (fingers.isEmpty()) return "mesin belum dicadangkan";
        if (fingers.getAsInt() == 0) return "belum ada sidik jari";
        if (allowed > 0 && fingers.getAsInt() > allowed) return "lebih dari " + allowed + " jari";
        return member ? "" : "tidak terdaftar untuk mesin ini";
    }

    /** Names no person. */
    @Override
    public String toString() {
        return "fingers of " + person;
    }
}
