package id.sidik.intake.phone;

import id.sidik.intake.Titled;
import java.util.List;

/** What the export of a phone attendance program may hold. */
public enum PhoneField implements Titled {
    /** NIP, or whatever key of the person the program has. */
    PERSON("nip", "nip nippppk", "nip pegawai", "nomor induk pegawai", "no induk pegawai", "employee id", "id pegawai",
            "id karyawan", "user id", "userid", "person id", "nik", "no hp", "nomor hp", "phone", "id"),
    /** Date and time in one column. */
    MOMENT("waktu presensi", "tanggal waktu", "tanggal dan waktu", "tanggal jam", "tgl jam", "waktu absen",
            "waktu absensi", "datetime", "date time", "timestamp", "check time", "clock time", "created at"),
    /** The date alone. */
    DATE("tanggal", "tgl", "tanggal presensi", "tanggal absen", "date", "hari tanggal"),
    /** The time alone. */
    TIME("jam", "pukul", "jam presensi", "jam masuk", "masuk", "jam datang", "clock in", "check in", "time in", "time",
            "waktu"),
    /** A second time of the same day, as programs with one line a day have it. */
    SECOND_TIME("jam pulang", "pulang", "jam keluar", "clock out", "check out", "time out"),
    /** Latitude and longitude in one column. */
    POSITION("koordinat", "titik koordinat", "lokasi gps", "koordinat gps", "coordinates", "coordinate", "lat long",
            "latlong", "gps"),
    /** Degrees, the south negative. */
    LATITUDE("latitude", "lat", "lintang", "garis lintang"),
    /** Degrees, the east positive. */
    LONGITUDE("longitude", "long", "lng", "lon", "bujur", "garis bujur"),
    /** As the program measured it, in metres or with "km". */
    DISTANCE("jarak m", "jarak meter", "jarak", "jarak dari kantor", "distance m", "distance", "radius"),
    /** A score, or a word such as "cocok". */
    FACE("skor wajah", "nilai wajah", "kecocokan wajah", "face score", "face match", "wajah", "verifikasi wajah",
            "face", "similarity", "skor"),
    /** Whether the program saw an invented position. */
    MOCKED("lokasi palsu", "fake gps", "mock location", "is mock", "mock", "gps palsu"), NOTE("keterangan", "catatan",
            "ket", "note", "notes", "remark", "remarks");

    private final List<String> titles;

    PhoneField(String... titles) {
        this.titles = List.of(titles);
    }

    @Override
    public List<String> titles() {
        return titles;
    }
}
