package id.sidik.intake.sms;

import id.sidik.intake.Titled;
import java.util.List;

/** What the SMS export of a telephone may hold. */
public enum SmsColumn implements Titled {
    SENDER("nomor pengirim", "pengirim", "address", "number", "phone number", "phone", "from", "sender", "nomor",
            "dari",
            "no hp", "nomor hp"),
    /** Date and time in one, or milliseconds since 1970. */
    MOMENT("tanggal waktu", "date time", "datetime", "timestamp", "readable date", "date", "waktu", "tanggal", "sent"),
    /** A time beside a date. */
    TIME("jam", "pukul", "time"), TEXT("isi", "isi pesan", "pesan", "body", "message", "text", "content", "teks",
            "sms"),
    /** Received or sent. */
    DIRECTION("type", "jenis", "tipe", "direction", "arah", "folder", "kotak");

    private final List<String> titles;

    SmsColumn(String... titles) {
        this.titles = List.of(titles);
    }

    @Override
    public List<String> titles() {
        return titles;
    }
}
