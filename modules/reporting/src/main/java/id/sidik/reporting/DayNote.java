package id.sidik.reporting;

import id.sidik.domain.DayFlag;
import id.sidik.domain.DayResult;
import id.sidik.domain.PrintedCodes;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a day has to say besides its times, in words. */
final class DayNote {
    private static final Map<DayFlag, String> WORDS = new EnumMap<>(Map.of(DayFlag.NO_IN, "tidak rekam datang",
            DayFlag.NO_OUT, "tidak rekam pulang", DayFlag.MANUAL_ENTRY, "rekaman manual", DayFlag.EVIDENCE_MISSING,
            "bukti belum ada", DayFlag.PERMIT_NOT_APPROVED, "izin belum disetujui", DayFlag.APEL_MISSED, "tidak apel",
            DayFlag.WORKED_ON_OFFDAY, "ada rekaman pada hari libur", DayFlag.PERMIT_PARTIAL_AM, "izin pagi",
            DayFlag.PERMIT_PARTIAL_PM, "izin siang"));

    private DayNote() {}

    /** For example {@code TL1; tidak rekam pulang}; blank on a plain day. */
    static String withCode(DayResult day, PrintedCodes codes) {
        boolean coded = !day.present() && !day.status().equals(DayResult.NOT_IN_SERVICE);
        return (coded ? codes.of(day.status()) + ": " : "") + of(day, codes);
    }

    /** Where the code stands in a column of its own. */
    static String of(DayResult day, PrintedCodes codes) {
        List<String> words = new ArrayList<>();
        if (!day.present()) words.add(Legend.meaning(day.status()));
        DayCell.classes(day).forEach(name -> words.add(codes.of(name)));
        WORDS.forEach((flag, word) -> {
            if (day.flags().contains(flag)) words.add(word);
        });
        return String.join("; ", words);
    }
}
