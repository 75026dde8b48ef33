package id.sidik.operations.permits;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a file of permits can mean, with the headings that offices write over it. */
enum PermitColumn {
    NUMBER("nip", "nipnippppk", "nippppk", "nomorinduk", "nomorpegawai", "number"),

    NAME("nama", "namapegawai", "namalengkap", "name"),

    CODE("kode", "jenis", "jenisizin", "jeniscuti", "kodeizin", "keterangankode", "code", "type"),

    FROM("dari", "mulai", "tanggalmulai", "tglmulai", "daritanggal", "tanggal", "tgl", "from"),

    TO("sampai", "selesai", "tanggalselesai", "tglselesai", "sampaitanggal", "sd", "hingga", "to", "until"),

    PART("bagian", "waktu", "paruhhari", "sesi", "part"),

    LETTER("nomorsurat", "nosurat", "nomordokumen", "nodokumen", "nomorst", "nospt", "letter"),

    LETTER_DATE("tanggalsurat", "tglsurat", "tanggaldokumen", "tgldokumen", "letterdate"),

    SUBMITTED("buktiditerima", "tanggalbukti", "tglbukti", "diterima", "submitted"),

    NOTE("catatan", "alasan", "keterangan", "keperluan", "note");

    private final List<String> headings;

    PermitColumn(String... headings) {
        this.headings = List.of(headings);
    }

    static Optional<PermitColumn> of(String heading) {
        String plain = heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return Arrays.stream(values()).filter(column -> column.headings.contains(plain)).findFirst();
    }
}
