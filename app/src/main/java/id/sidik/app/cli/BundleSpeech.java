package id.sidik.app.cli;

import id.sidik.operations.bundle.BundleLabel;
import id.sidik.operations.bundle.BundleLook;
import id.sidik.operations.bundle.BundlePreview;
import java.util.LinkedHashMap;
import java.util.Map;

/** Bundles in words and for programs. */
final class BundleSpeech {
    private final Speech speech;

    BundleSpeech(Speech speech) {
        this.speech = speech;
    }

    void tell(BundleLabel label) {
        speech.say("bundle.label", label.file().getFileName(), label.unit(), label.made(), label.form(), label
                .size());
    }

    void tell(BundlePreview preview) {
        BundleLook look = preview.look();
        tell(look.label());
        look.label().month().ifPresent(month -> speech.say("bundle.label.month", month));
        speech.say("bundle.look", look.people(), look.machines(), look.punches(), look.months(), look.fingers(),
                look.laptop());
        speech.say(look.sealed() ? "bundle.look.sealed" : "bundle.look.unsealed");
        preview.lines().forEach(line -> speech.say("bundle.look.line", line.kind(), line.fresh(), line.known(),
                line.clashes(), line.refused()));
        preview.clashes().forEach(clash -> speech.say("bundle.clash", clash.kind(), clash.name(), String.join(
                ", ", clash.values().stream().map(value -> value.column()).toList())));
    }

    static Map<String, Object> data(BundleLabel label) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("file", label.file().toString());
        data.put("unit", label.unit());
        data.put("made", label.made().toString());
        data.put("month", label.month().map(Object::toString).orElse(""));
        data.put("form", label.form());
        data.put("bytes", label.size());
        return data;
    }

    static Map<String, Object> data(BundlePreview preview) {
        Map<String, Object> data = data(preview.look().label());
        data.put("laptop", preview.look().laptop());
        data.put("sealed", preview.look().sealed());
        data.put("bare", preview.bare());
        data.put("counts", preview.look().counts());
        data.put("fresh", preview.fresh());
        data.put("known", preview.known());
        data.put("clashes", preview.clashing());
        data.put("refused", preview.refused());
        data.put("differs", preview.clashes().stream().map(clash -> clash.kind() + ":" + clash.key()).toList());
        data.put("exit", (preview.clashing() + preview.refused() > 0 ? Exit.DIFFERENT : Exit.DONE).name());
        return data;
    }
}
