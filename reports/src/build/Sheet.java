import java.util.List;
import java.util.stream.Stream;

/** A sheet of paper as a page is laid out for it; points of 1/72 inch. */
record Sheet(String paper, int width, int height) {
    private static final List<Sheet> LYING = List.of(new Sheet("f4", 935, 609), new Sheet("folio", 936, 612),
            new Sheet("a4", 842, 595));

    /** On their long side. */
    static List<Sheet> lying() {
        return LYING;
    }

    static List<Sheet> all() {
        return LYING.stream().flatMap(sheet -> Stream.of(sheet, new Sheet(sheet.paper, sheet.height, sheet.width)))
                .toList();
    }

    /** The part of a compiled page's name: {@code f4-mendatar}. */
    String key() {
        return paper + (width > height ? "-mendatar" : "-tegak");
    }
}
