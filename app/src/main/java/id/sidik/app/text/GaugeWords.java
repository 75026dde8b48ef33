package id.sidik.app.text;

import id.sidik.operations.MachineInfo;

/** "86 % dari 100.000, kira-kira 7 minggu lagi". */
public final class GaugeWords {
    private GaugeWords() {}

    public static String of(MachineInfo.Gauge gauge, Texts texts) {
        return gauge.weeksLeft().isPresent()
                ? texts.get("gauge.weeks", gauge.percent(), gauge.capacity(), gauge.weeksLeft().getAsLong())
                : texts.get("gauge.full", gauge.percent(), gauge.capacity());
    }
}
