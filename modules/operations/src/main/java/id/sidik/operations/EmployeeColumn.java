package id.sidik.operations;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of an employee file can mean, with the headings that offices write over it. */
enum EmployeeColumn {
    NAME("name", "nama", "namapegawai", "namalengkap", "fullname"), NUMBER("number", "nip", "nipbaru", "nipnipppk",
            "nipnippppk", "nippppk", "nomorinduk", "nomorindukpegawai",
            "nomorpegawai", "nopegawai"), TITLE_PREFIX("titlePrefix", "gelardepan"), TITLE_SUFFIX("titleSuffix",
                    "gelarbelakang", "gelar"), GRADE("grade", "pangkat", "golongan", "gol", "golruang", "golonganruang",
                            "pangkatgol", "pangkatgolongan",
                            "pangkatgolruang", "pangkatgolonganruang"), POSITION("position", "jabatan",
                                    "namajabatan"), CLASS("class", "kelas", "kelasjabatan", "kelasjab",
                                            "kls", "klsjab", "klsjabatan", "jobclass", "positionclass"), KIND("kind",
                                                    "jenis", "jenispegawai", "status", "statuspegawai",
                                                    "statuskepegawaian", "kedudukan"), PIN("pin", "pinmesin", "idmesin",
                                                            "idabsen", "idabsensi", "idpresensi", "idfinger",
                                                            "idsidikjari",
                                                            "userid",
                                                            "noid", "acno", "nomormesin"), ORDER("order", "no", "nomor",
                                                                    "nourut", "urutan", "nomorurut");

    private final String meaning;
    private final List<String> headings;

    EmployeeColumn(String meaning, String... headings) {
        this.meaning = meaning;
        this.headings = List.of(headings);
    }

    /** The name under which screens word it. */
    String meaning() {
        return meaning;
    }

    static Optional<EmployeeColumn> of(String heading) {
        String plain = heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return Arrays.stream(values()).filter(column -> column.isCalled(plain)).findFirst();
    }

    private boolean isCalled(String plain) {
        return headings.contains(plain) || meaning.toLowerCase(Locale.ROOT).equals(plain);
    }
}
