package id.sidik.app.cli;

import id.sidik.domain.Machine;
import id.sidik.operations.SettingRow;
import id.sidik.operations.SettingSheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says settings, as lines or for programs. */
final class SettingSpeech {
    private final Speech speech;

    SettingSpeech(Speech speech) {
        this.speech = speech;
    }

    void tell(Machine machine, SettingSheet sheet, List<SettingRow> rows, Exit exit, boolean json) {
        if (json) speech.json(data(machine, sheet, rows, exit));
        else
            rows.forEach(this::say);
    }

    private void say(SettingRow row) {
        speech.say("cli.option.row", row.key(), speech.texts().option(row.key()), row.machine().orElse("–"),
                row.wanted().orElse("–"), speech.texts().get("setting." + row.state()),
                row.single() ? "▲ " + row.mark() : row.mark());
    }

    private Map<String, Object> data(Machine machine, SettingSheet sheet, List<SettingRow> rows, Exit exit) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("outcome", exit.name());
        data.put("exit", exit.name());
        data.put("machine", machine.id().serial());
        data.put("name", machine.name());
        data.put("profile", sheet.profile().orElse(""));
        data.put("settings", rows.stream().map(this::data).toList());
        return data;
    }

    private Map<String, Object> data(SettingRow row) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("key", row.key());
        data.put("name", speech.texts().option(row.key()));
        data.put("group", row.group());
        row.machine().ifPresent(value -> data.put("machine", value));
        row.wanted().ifPresent(value -> data.put("profile", value));
        data.put("state", row.state().name());
        data.put("mark", row.mark());
        data.put("writable", row.writable());
        return data;
    }
}
