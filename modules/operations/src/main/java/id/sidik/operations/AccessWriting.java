package id.sidik.operations;

import id.sidik.devices.AccessBook;
import id.sidik.devices.Kept;
import id.sidik.devices.MachineException;
import id.sidik.operations.work.TroubleException;
import id.sidik.protocol.AccessGroup;
import id.sidik.protocol.AccessZone;
import id.sidik.protocol.UnlockCombination;
import id.sidik.protocol.UserZones;

/** One slot that is to be written. */
@FunctionalInterface
interface AccessWriting {
    Kept into(AccessBook book) throws MachineException;

    /** @throws TroubleException MES-509 for cells that cannot be */
    static AccessWriting of(AccessLine line) {
        return switch (line.kind()) {
            case ZONE -> {
                AccessZone zone = AccessText.zone(line);
                yield book -> book.write(zone);
            }
            case GROUP -> {
                AccessGroup group = AccessText.group(line);
                yield book -> book.write(group);
            }
            case COMBINATION -> {
                UnlockCombination combination = AccessText.combination(line);
                yield book -> book.write(combination);
            }
            case PERSON -> {
                UserZones zones = AccessText.person(line);
                yield book -> book.write(line.number(), zones);
            }
        };
    }
}
