package id.sidik.app.machines.options;

import id.sidik.app.text.Texts;
import id.sidik.app.view.State;
import id.sidik.operations.SettingRow;
import java.util.Optional;

/** Words for settings. */
final class SettingWords {
    private static final String OFF = "off";

    private final Texts texts;

    SettingWords(Texts texts) {
        this.texts = texts;
    }

    String group(SettingRow row) {
        return texts.get("settingGroup." + row.group());
    }

    String name(SettingRow row) {
        return texts.option(row.key());
    }

    String value(SettingRow row, Optional<String> plain) {
        if (plain.isEmpty()) return "–";
        return switch (row.form()) {
            case "TIME" -> plain.get().equals(OFF) ? texts.get("setting.off") : texts.get("setting.time", plain.get());
            case "FLAG" -> texts.get(plain.get().equals("0") ? "setting.no" : "setting.yes");
            default -> plain.get();
        };
    }

    String state(SettingRow row) {
        return texts.get("setting." + row.state());
    }

    /** A letter, and a sign where it rests on one source. */
    String mark(SettingRow row) {
        if (row.state() == SettingRow.State.BY_HAND)
            return texts.get(row.machine().isPresent() ? "setting.noted" : "setting.manual");
        return row.single() ? texts.get("setting.single", row.mark()) : row.mark();
    }

    static State chip(SettingRow.State state) {
        return switch (state) {
            case SAME -> State.READY;
            case DIFFERENT, UNKNOWN_HERE -> State.LOOK;
            case FREE, NOT_READ, BY_HAND -> State.NEVER;
        };
    }
}
