package id.sidik.reporting;

/** How far a permit has come, as the list of absences words it. */
public enum AwayState {
    SENT("Diajukan"), EVIDENCE("Menunggu bukti"), LATE("Terlambat"), ACCEPTED("Disetujui"), PARTLY(
            "Disetujui sebagian"), NOT_COUNTED("Bukti tidak berlaku"), REFUSED("Ditolak"), WITHDRAWN(
                    "Ditarik kembali"), NO_WORKDAY("Tanpa hari kerja");

    private final String words;

    AwayState(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
