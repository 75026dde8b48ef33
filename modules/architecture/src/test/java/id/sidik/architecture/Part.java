package id.sidik.architecture;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One word of the "other parts" column of the {@link ArrowTable}.
 *
 * @param group       how its Maven group begins
 * @param javaPackage how its Java packages begin
 * @param module      how its named modules begin
 * @param jdk         a module of the JDK that comes along with it, or "-": it may be required, but its classes
 *                    still need their {@link Door}
 */
record Part(String word, String group, String javaPackage, String module, String jdk) {
    private static final String ROWS = """
            word        | Maven group           | Java package             | module                   | JDK
            atlantafx   | io.github.mkpaz       | atlantafx                | atlantafx                | -
            controlsfx  | org.controlsfx        | org.controlsfx           | org.controlsfx           | -
            csv         | org.apache.commons    | org.apache.commons.csv   | org.apache.commons.csv   | -
            flyway      | org.flywaydb          | org.flywaydb             | flyway                   | -
            ikonli      | org.kordamp.ikonli    | org.kordamp.ikonli       | org.kordamp.ikonli       | -
            jserialcomm | com.fazecast          | com.fazecast             | com.fazecast.jSerialComm | -
            jackcess    | com.healthmarketscience.jackcess | com.healthmarketscience.jackcess | com.healthmarketscience.jackcess | -
            jackson     | com.fasterxml.jackson | com.fasterxml.jackson    | com.fasterxml.jackson    | -
            jasper      | net.sf.jasperreports  | net.sf.jasperreports     | net.sf.jasperreports     | java.sql
            javafx      | org.openjfx           | javafx                   | javafx                   | -
            jdbi        | org.jdbi              | org.jdbi                 | org.jdbi                 | -
            junit       | org.junit             | org.junit                | org.junit                | -
            log4j       | org.apache.logging.log4j | org.apache.logging.log4j | org.apache.logging.log4j | -
            logback     | ch.qos.logback        | ch.qos.logback           | ch.qos.logback           | -
            mariadb     | org.mariadb           | org.mariadb              | org.mariadb              | -
            openpdf     | com.github.librepdf   | com.lowagie              | com.github.librepdf      | -
            picocli     | info.picocli          | picocli                  | info.picocli             | -
            poi         | org.apache.poi        | org.apache.poi           | org.apache.poi           | java.xml
            slf4j       | org.slf4j             | org.slf4j                | org.slf4j                | -
            sqlite      | org.xerial            | org.sqlite               | org.xerial.sqlitejdbc    | -
            zxing       | com.google.zxing      | com.google.zxing         | com.google.zxing         | -
            """;
    private static final Map<String, Part> BY_WORD = ROWS.lines().skip(1).map(Part::row)
            .collect(Collectors.toMap(Part::word, Function.identity()));

    static Part named(String word) {
        Part part = BY_WORD.get(word);
        if (part == null)
            throw new IllegalArgumentException("no part is called " + word);
        return part;
    }

    static Optional<Part> ofGroup(String group) {
        return BY_WORD.values().stream().filter(part -> group.startsWith(part.group())).findFirst();
    }

    private static Part row(String line) {
        String[] cells = line.split("\\s*\\|\\s*");
        return new Part(cells[0], cells[1], cells[2], cells[3], cells[4].strip());
    }
}
