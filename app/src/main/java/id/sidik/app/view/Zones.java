package id.sidik.app.view;

import id.sidik.app.text.Texts;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.control.ComboBox;

/** The zones of Indonesia, worded as people say them: WIB, WITA, WIT. */
public final class Zones {
    private static final List<ZoneId> ALL = List.of(ZoneId.of("Asia/Jakarta"), ZoneId.of("Asia/Pontianak"),
            ZoneId.of("Asia/Makassar"), ZoneId.of("Asia/Jayapura"));

    private Zones() {}

    public static void fill(ComboBox<ZoneId> box, Texts texts) {
        Choice.fill(box, ALL, zone -> word(zone, texts));
    }

    /** A zone outside Indonesia shows its own id. */
    public static String word(ZoneId zone, Texts texts) {
        String key = "zone." + zone.getId().replace('/', '.');
        return texts.has(key) ? texts.get(key) : zone.getId();
    }
}
