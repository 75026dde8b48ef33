package id.sidik.operations;

import id.sidik.protocol.push.PushDialect;
import id.sidik.protocol.push.PushHabits;
import id.sidik.protocol.push.ZoneForm;
import id.sidik.store.PushMachine;
import java.util.Arrays;

/** The same choice in the words of the screen, of the store and of the protocol. */
final class PushManners {
    private PushManners() {}

    static PushMachine.Habits kept(PushManner manner) {
        return new PushMachine.Habits(manner.zoneForm().name(), manner.verifyFirst(), manner.wakeUp());
    }

    static PushManner shown(PushMachine machine) {
        return new PushManner(PushManner.ZoneForm.valueOf(machine.habits().zoneForm()),
                machine.habits().verifyFirst(), machine.habits().wakeUp());
    }

    static PushHabits habits(PushMachine machine) {
        return new PushHabits(ZoneForm.valueOf(machine.habits().zoneForm()), machine.habits().verifyFirst(),
                machine.habits().wakeUp());
    }

    /** The second before it is known: most machines speak it. */
    static PushDialect dialect(PushMachine machine) {
        return Arrays.stream(PushDialect.values()).filter(each -> each.name().equals(machine.dialect())).findFirst()
                .orElse(PushDialect.V2);
    }
}
