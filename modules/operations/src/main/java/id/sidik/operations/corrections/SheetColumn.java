package id.sidik.operations.corrections;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of an attendance list can mean, with the headings that offices write over it. */
enum SheetColumn {
    NUMBER("nip", "nipnippppk", "nipnipppk", "nippppk", "nomorinduk", "nomorpegawai", "nonip"), NAME("nama",
            "namapegawai", "namalengkap", "namanip", "name"), DATE("tanggal", "tgl", "haritanggal", "hari",
                    "date"), IN("datang", "jamdatang", "masuk", "jammasuk", "jamdatangpukul", "in",
                            "pagi"), OUT("pulang", "jampulang", "keluar", "jamkeluar", "out", "sore", "siang");

    private final List<String> headings;

    SheetColumn(String... headings) {
        this.headings = List.of(headings);
    }

    /** The name under which screens word it. */
    String meaning() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<SheetColumn> of(String heading) {
        String plain = heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return Arrays.stream(values()).filter(column -> column.headings.contains(plain)).findFirst();
    }
}
