package id.sidik.app.cli;

import id.sidik.operations.LiveLine;
import id.sidik.operations.LiveListener;
import id.sidik.operations.LiveStatus;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Says what a live view hears, a line each: sentences, or JSON objects. */
final class WatchVoice implements LiveListener {
    private final SidikCommand root;
    private final boolean json;
    private final ZoneId zone;
    private LiveStatus.Phase last = LiveStatus.Phase.ENDED;

    WatchVoice(SidikCommand root, boolean json, ZoneId zone) {
        this.root = root;
        this.json = json;
        this.zone = zone;
    }

    @Override
    public void line(LiveLine line) {
        if (json) root.speech().jsonLine(data(line));
        else
            root.speech().line(time(line.at()) + "  " + words(line));
    }

    @Override
    public void status(LiveStatus status) {
        if (status.phase() == last) return;
        last = status.phase();
        if (json) {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("type", "status");
            data.put("phase", last.name());
            status.trouble().ifPresent(trouble -> data.put("code", trouble.code()));
            root.speech().jsonLine(data);
        } else
            root.progress().println(root.texts().get("live.phase." + last)
                    + status.trouble().map(trouble -> ": " + root.speech().trouble(trouble)).orElse(""));
    }

    private String time(java.time.Instant at) {
        return root.texts().formats().seconds(LocalTime.ofInstant(at, zone));
    }

    private String words(LiveLine line) {
        return switch (line) {
            case LiveLine.Punched punch -> "%s  %s  %s  %s%s".formatted(punch.pin(),
                    punch.name().isBlank() ? root.texts().get("live.stranger") : punch.name(),
                    root.texts().get("verify." + punch.verify()),
                    root.texts().formats().seconds(punch.machineTime().toLocalTime()),
                    punch.fromLog() ? "  " + root.texts().get("live.fromLog") : "");
            case LiveLine.Happened event -> root.texts().get("live.kind." + event.kind(), event.detail());
            case LiveLine.Gap gap -> root.texts().get("live.gap." + gap.why(), time(gap.from()), time(gap.at())) + " "
                    + (gap.found().isEmpty()
                            ? root.texts().get("live.gap.unread")
                            : root.texts().get("live.gap.found", gap.found().getAsLong()));
        };
    }

    private static Map<String, Object> data(LiveLine line) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("type", line.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        data.put("at", line.at().toString());
        switch (line) {
            case LiveLine.Punched punch -> {
                data.put("machineTime", punch.machineTime().toString());
                data.put("pin", punch.pin());
                data.put("name", punch.name());
                data.put("verify", punch.verify().name());
                data.put("state", punch.state());
                data.put("fromLog", punch.fromLog());
            }
            case LiveLine.Happened event -> {
                data.put("kind", event.kind().name());
                data.put("detail", event.detail());
            }
            case LiveLine.Gap gap -> {
                data.put("from", gap.from().toString());
                data.put("why", gap.why().name());
                gap.found().ifPresent(found -> data.put("found", found));
            }
        }
        return data;
    }
}
