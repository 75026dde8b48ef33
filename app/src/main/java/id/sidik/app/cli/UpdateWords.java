package id.sidik.app.cli;

import id.sidik.app.text.Texts;
import id.sidik.operations.updates.Applied;
import id.sidik.operations.updates.Found;
import id.sidik.operations.updates.PackageKind;
import id.sidik.operations.updates.ProgramPlace;

/** How updates are told, on the screen and the command line alike. */
public final class UpdateWords {
    private UpdateWords() {}

    /** Blank when nothing was found. */
    static String version(Found found) {
        return switch (found) {
            case Found.Nothing nothing -> "";
            case Found.NotNewer there -> there.version().toString();
            case Found.NotForHere there -> there.version().toString();
            case Found.Newer there -> there.release().version().toString();
        };
    }

    public static String found(Texts texts, Found found, ProgramPlace here) {
        return switch (found) {
            case Found.Nothing nothing -> texts.get("update.found.nothing");
            case Found.NotNewer there -> texts.get("update.found.notNewer", there.version(), here.version());
            case Found.NotForHere there -> texts.get("update.found.notForHere", there.version());
            case Found.Newer there -> texts.get("update.found.newer", there.release().version(), here.version(), there
                    .item().file(), there.item().bytes() / 1_000_000);
        };
    }

    public static String applied(Texts texts, Applied applied) {
        return switch (applied) {
            case Applied.NextStart next -> texts.get("update.applied.nextStart", next.version());
            case Applied.ByHand hand -> texts.get("update.applied.byHand", hand.command());
            case Applied.Waits waits -> texts.get("update.applied.waits");
        };
    }

    public static String place(Texts texts, ProgramPlace here) {
        return texts.get("update.here", here.version(), texts.get("update.kind." + here.kind().map(PackageKind::name)
                .orElse("NONE")));
    }
}
