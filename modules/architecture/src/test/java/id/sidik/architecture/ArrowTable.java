package id.sidik.architecture;

import java.util.Arrays;
import java.util.List;

/**
 * Which room may see which: the arrows point down only. A change of a row is one deliberate step with a decision
 * record (see decisions/0011).
 */
final class ArrowTable {
    private static final String ROWS = """
            room       | own rooms                                                  | other parts                      | doors
            domain     | -                                                          | -                                | -
            rules      | domain                                                     | jackson                          | -
            protocol   | -                                                          | -                                | -
            devices    | domain protocol                                            | slf4j jserialcomm                | sockets
            intake     | domain                                                     | poi csv jserialcomm jackcess     | files
            simulator  | protocol                                                   | jackson                          | sockets files
            store      | domain                                                     | sqlite jdbi flyway               | files sql
            central    | domain store                                               | mariadb flyway                   | files sql sockets
            reports    | -                                                          | -                                | -
            reporting  | domain rules reports                                       | jasper openpdf poi zxing         | files desktop
            operations | domain rules protocol devices intake store central reporting | -                              | files
            app        | operations domain rules simulator                          | javafx controlsfx atlantafx ikonli picocli jackson slf4j log4j logback | files
            testkit    | -                                                          | junit jackcess                   | files sockets
            """;

    static final List<Room> ROOMS = ROWS.lines().skip(1).map(ArrowTable::row).toList();

    private ArrowTable() {}

    static Room room(String name) {
        return ROOMS.stream().filter(room -> room.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the table has no room " + name));
    }

    private static Room row(String line) {
        String[] cells = line.split("\\|");
        return new Room(cells[0].strip(), words(cells[1]), words(cells[2]).stream().map(Part::named).toList(),
                Door.named(words(cells[3])));
    }

    private static List<String> words(String cell) {
        return Arrays.stream(cell.strip().split("\\s+")).filter(word -> !word.equals("-")).toList();
    }
}
