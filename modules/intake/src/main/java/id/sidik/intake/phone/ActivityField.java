package id.sidik.intake.phone;

import id.sidik.intake.Titled;
import java.util.List;

/** What the export of a performance system may hold. */
public enum ActivityField implements Titled {
    /** NIP, or whatever key of the person the system has. */
    PERSON("nip", "nip pegawai", "nomor induk pegawai", "employee id", "id pegawai", "user id", "id"), DATE("tanggal",
            "tgl", "tanggal aktivitas", "tanggal kegiatan", "date", "activity date"),
    /** 300, "5 jam 20 menit" or 5:20. */
    MINUTES("menit", "jumlah menit", "total menit", "durasi menit", "durasi", "lama menit", "waktu menit",
            "waktu efektif", "minutes", "duration minutes", "duration", "total minutes"),
    /** When an activity began; with {@link #END} in place of minutes. */
    START("jam mulai", "mulai", "waktu mulai", "start", "start time"), END("jam selesai", "selesai", "waktu selesai",
            "end", "end time"),
    /** Whether the superior has verified it. */
    STATUS("status", "status verifikasi", "verifikasi", "validasi", "approval", "verified"), NOTE("keterangan",
            "uraian", "aktivitas", "kegiatan", "uraian kegiatan", "activity", "note");

    private final List<String> titles;

    ActivityField(String... titles) {
        this.titles = List.of(titles);
    }

    @Override
    public List<String> titles() {
        return titles;
    }
}
