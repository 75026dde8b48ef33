package id.sidik.app.machines.rescue;

import id.sidik.app.text.Texts;
import id.sidik.app.view.State;
import id.sidik.operations.OldProgramLook;
import id.sidik.operations.OldProgramLook.Action;
import id.sidik.operations.OldProgramLook.Counts;
import id.sidik.operations.OldProgramLook.Fingers;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** What a look at the old program's database comes to, in sentences. */
public final class RescueWords {
    private final Texts texts;

    public RescueWords(Texts texts) {
        this.texts = texts;
    }

    /** The most important first; the same on the screen and on the command line. */
    public List<String> sentences(OldProgramLook look) {
        List<String> said = new ArrayList<>();
        Counts counts = look.counts();
        if (look.known()) said.add(texts.get("rescue.known"));
        if (look.inUse()) said.add(texts.get("rescue.inUse"));
        said.add(texts.get("rescue.punches", counts.read(), counts.fresh(), counts.known()));
        if (look.asks()) said.add(texts.get("rescue.asks"));
        if (counts.left() > 0) said.add(texts.get("ledger.oldprogram.left", counts.left()));
        if (counts.byHand() > 0) said.add(texts.get("ledger.oldprogram.byHand", counts.byHand()));
        new TreeMap<>(look.refused()).forEach((why, count) -> said.add(texts.get("ledger.quarantined." + why, count)));
        said.add(texts.get("rescue.people", look.people().size(), look.count(Action.ADD), look.count(Action.LINK), look
                .count(Action.KNOWN), look.count(Action.STRANGER)));
        if (look.count(Action.DIFFERENT) > 0)
            said.add(texts.get("ledger.oldprogram.different", look.count(Action.DIFFERENT)));
        if (look.count(Action.REJECT) > 0) said.add(texts.get("rescue.rejected", look.count(Action.REJECT)));
        fingers(look.fingers(), said);
        said.add(texts.get("rescue.guessed", texts.get("rescue.pins." + look.settled().pins()), texts.get(
                "rescue.numbers." + look.settled().numbers())));
        if (!look.departments().isEmpty())
            said.add(texts.get("ledger.oldprogram.departments", look.departments().size()));
        if (!look.gaps().isEmpty()) said.add(texts.get("rescue.gaps", String.join(", ", look.gaps())));
        return said;
    }

    private void fingers(Fingers fingers, List<String> said) {
        if (!fingers.machines().isEmpty())
            said.add(texts.get("ledger.oldprogram.fingers", fingers.nine() + fingers.ten(), fingers.nine(), fingers
                    .ten(), String.join(", ", fingers.machines())));
        if (fingers.unreadable() > 0) said.add(texts.get("ledger.oldprogram.unreadable", fingers.unreadable()));
        if (fingers.homeless() > 0) said.add(texts.get("ledger.oldprogram.homeless", fingers.homeless()));
    }

    /** A value that cannot be taken, with its place. */
    public String fault(OldProgramLook.Fault fault) {
        return texts.get("oldprogram.fault." + fault.why(), fault.table(), fault.row(), fault.column());
    }

    static State state(Action action) {
        return switch (action) {
            case ADD, LINK -> State.READY;
            case KNOWN -> State.NEVER;
            case STRANGER, DIFFERENT -> State.LOOK;
            case REJECT -> State.FAILED;
        };
    }
}
