package id.sidik.app.machines.provision;

import id.sidik.app.table.Column.Chip;
import id.sidik.app.text.Texts;
import id.sidik.app.view.State;
import id.sidik.operations.ProvisionRow;
import id.sidik.operations.ProvisionUnit;

/** How far a machine of the board is, and what came of its profile. */
record ProvisionChips(Texts texts) {
    Chip state(ProvisionRow row) {
        String word = texts.get("provision.state." + row.state());
        return new Chip(switch (row.state()) {
            case WAITING -> State.NEVER;
            case DONE -> State.READY;
            case UNREACHABLE -> State.LOOK;
            case KEY_REFUSED, OTHER_MACHINE, FAILED -> State.FAILED;
        }, row.code().isBlank() ? word : word + " (" + row.code() + ")");
    }

    Chip unit(ProvisionUnit unit) {
        if (unit.whole()) return new Chip(State.READY, texts.get("provision.state.DONE"));
        if (unit.failed() > 0) return new Chip(State.FAILED, texts.get("provision.unit.failed"));
        boolean untouched = unit.waiting() == unit.machines();
        return untouched
                ? new Chip(State.NEVER, texts.get("provision.state.WAITING"))
                : new Chip(State.LOOK, texts.get("provision.unit.partly"));
    }

    Chip setting(ProvisionRow row) {
        return new Chip(switch (row.setting()) {
            case WAITING -> State.NEVER;
            case ALREADY, PROVED -> State.READY;
            case NONE, LOOK -> State.LOOK;
            case FAILED -> State.FAILED;
        }, texts.get("provision.setting." + row.setting()));
    }
}
