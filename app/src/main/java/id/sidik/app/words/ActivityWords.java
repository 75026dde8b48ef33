package id.sidik.app.words;

import id.sidik.app.text.Texts;
import id.sidik.rules.Activity;

/** Words the minutes of activity of a day: "280 dari 300 menit, kurang 20". */
public final class ActivityWords {
    private ActivityWords() {}

    public static String of(Activity day, Texts texts) {
        if (day.reported().isEmpty()) return texts.get("activity.day.none", day.target());
        return texts.get(day.missing() > 0 ? "activity.day.short" : "activity.day", day.reported().getAsInt(), day
                .target(), day.missing());
    }
}
