package id.sidik.reporting;

import java.util.Map;

/** Why a record was written by hand or is not to count, as lists word it; a reason that is not known keeps its code. */
final class ReasonWords {
    private static final Map<String, String> WORDS = Map.of("DEVICE_DOWN", "mesin rusak atau mati", "NOT_ENROLLED",
            "belum terdaftar di mesin", "FINGER_UNREADABLE", "jari tidak terbaca", "NO_NETWORK", "tidak ada jaringan",
            "FORCE_MAJEURE", "keadaan kahar", "OTHER_PERSON", "direkam orang lain", "WRONG_CLOCK", "jam mesin salah",
            "TRIAL", "uji coba mesin", "EVIDENCE_CANCELLED", "bukti dibatalkan");

    private ReasonWords() {}

    /** @param code blank for none @param note what somebody added, may be blank */
    static String of(String code, String note) {
        String reason = WORDS.getOrDefault(code, code);
        if (note.isBlank()) return reason;
        return reason.isBlank() ? note.strip() : reason + ": " + note.strip();
    }
}
