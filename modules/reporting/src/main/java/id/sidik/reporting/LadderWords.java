package id.sidik.reporting;

import java.util.Map;

/** The steps of punishment as letters name them; a step that is not known keeps its code. */
final class LadderWords {
    private static final Map<String, String> STEPS = Map.ofEntries(Map.entry("TEGURAN_LISAN", "teguran lisan"),
            Map.entry("TEGURAN_TERTULIS", "teguran tertulis"),
            Map.entry("PERNYATAAN_TIDAK_PUAS", "pernyataan tidak puas secara tertulis"),
            Map.entry("POTONG_TUKIN_25_6BLN", "pemotongan tukin 25 % selama 6 bulan"),
            Map.entry("POTONG_TUKIN_25_9BLN", "pemotongan tukin 25 % selama 9 bulan"),
            Map.entry("POTONG_TUKIN_25_12BLN", "pemotongan tukin 25 % selama 12 bulan"),
            Map.entry("TURUN_JABATAN_12BLN", "penurunan jabatan selama 12 bulan"),
            Map.entry("BEBAS_JABATAN_PELAKSANA_12BLN", "pembebasan dari jabatan menjadi pelaksana selama 12 bulan"),
            Map.entry("PDHTAPS", "pemberhentian dengan hormat tidak atas permintaan sendiri"),
            Map.entry("TUNDA_KGB_1TH", "penundaan kenaikan gaji berkala selama 1 tahun"),
            Map.entry("TUNDA_KP_1TH", "penundaan kenaikan pangkat selama 1 tahun"),
            Map.entry("TURUN_PANGKAT_1TH", "penurunan pangkat selama 1 tahun"),
            Map.entry("TURUN_PANGKAT_3TH", "penurunan pangkat selama 3 tahun"),
            Map.entry("PINDAH_TURUN_JABATAN", "pemindahan dalam rangka penurunan jabatan"),
            Map.entry("BEBAS_JABATAN", "pembebasan dari jabatan"),
            Map.entry("PDHTAPS_PTDH", "pemberhentian"));
    private static final Map<String, String> REGIMES = Map.of("PP94", "PP 94/2021", "PP53", "PP 53/2010");

    private LadderWords() {}

    static String step(String code) {
        return STEPS.getOrDefault(code, code);
    }

    /** @param regime blank for a ladder of the pack's own */
    static String regime(String regime) {
        return REGIMES.getOrDefault(regime, regime.isBlank() ? "aturan daerah" : regime);
    }
}
