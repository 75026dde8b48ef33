package id.sidik.app.machines.provision;

import id.sidik.app.text.Texts;
import id.sidik.operations.ProvisionUnit;
import java.util.List;

/** Words of the board by units, the same in the window, in the file and on the command line. */
public final class ProvisionUnitWords {
    private ProvisionUnitWords() {}

    public static List<String> headings(Texts texts) {
        return List.of(texts.get("provision.unit"), texts.get("provision.machines"), texts.get("provision.done"), texts
                .get("provision.look"), texts.get("provision.failed"), texts.get("provision.waiting"));
    }

    public static String name(Texts texts, ProvisionUnit unit) {
        return unit.unit().isBlank() ? texts.get("provision.noUnit") : unit.unit();
    }
}
