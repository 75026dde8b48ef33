package id.sidik.architecture;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One word of the "others" column of the {@link ArrowTable}.
 *
 * @param group       how its Maven group begins
 * @param javaPackage how its Java packages begin
 * @param module      how its named modules begin
 */
record Part(String word, String group, String javaPackage, String module) {
    private static final Map<String, Part> BY_WORD = List
            .of(new Part("atlantafx", "io.github.mkpaz", "atlantafx", "atlantafx"),
                    new Part("controlsfx", "org.controlsfx", "org.controlsfx", "org.controlsfx"),
                    new Part("csv", "org.apache.commons", "org.apache.commons.csv", "org.apache.commons.csv"),
                    new Part("flyway", "org.flywaydb", "org.flywaydb", "org.flywaydb"),
                    new Part("hikari", "com.zaxxer", "com.zaxxer.hikari", "com.zaxxer.hikari"),
                    new Part("ikonli", "org.kordamp.ikonli", "org.kordamp.ikonli", "org.kordamp.ikonli"),
                    new Part("jackson", "com.fasterxml.jackson", "com.fasterxml.jackson", "com.fasterxml.jackson"),
                    new Part("jasper", "net.sf.jasperreports", "net.sf.jasperreports", "net.sf.jasperreports"),
                    new Part("javafx", "org.openjfx", "javafx", "javafx"),
                    new Part("jdbi", "org.jdbi", "org.jdbi", "org.jdbi"),
                    new Part("junit", "org.junit", "org.junit", "org.junit"),
                    new Part("logback", "ch.qos.logback", "ch.qos.logback", "ch.qos.logback"),
                    new Part("picocli", "info.picocli", "picocli", "info.picocli"),
                    new Part("poi", "org.apache.poi", "org.apache.poi", "org.apache.poi"),
                    new Part("slf4j", "org.slf4j", "org.slf4j", "org.slf4j"),
                    new Part("sqlite", "org.xerial", "org.sqlite", "org.xerial.sqlitejdbc"),
                    new Part("validatorfx", "net.synedra", "net.synedra.validatorfx", "net.synedra.validatorfx"))
            .stream().collect(Collectors.toMap(Part::word, Function.identity()));

    static Part named(String word) {
        Part part = BY_WORD.get(word);
        if (part == null)
            throw new IllegalArgumentException("no part is called " + word);
        return part;
    }
}
