package id.sidik.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import com.tngtech.archunit.core.domain.JavaClass;

/** The arrows of the house: checked against the POMs, the module descriptors and the compiled classes. */
class ArrowsTest {
    /** Rooms that put the others together for one purpose and that nobody may require. */
    private static final Set<String> WITHOUT_A_ROW = Set.of("architecture", "benchmarks", "jlink");

    static Stream<Room> rooms() {
        return ArrowTable.ROOMS.stream();
    }

    @Test
    void everyModuleHasARowAndEveryRowAModule() {
        Stream<String> built = House.modules().stream().map(Path::getFileName).map(Path::toString);

        assertThat(built.filter(module -> !WITHOUT_A_ROW.contains(module)))
                .containsExactlyInAnyOrderElementsOf(rooms().map(Room::name).toList());
    }

    @Test
    void theArrowsFormNoCircle() {
        assertThat(rooms().filter(room -> Reach.from(room).contains(room.name()))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rooms")
    void aPomAsksOnlyForWhatTheTableAllows(Room room) {
        Pom pom = Pom.read(House.folderOf(room.name()).resolve("pom.xml"));

        assertThat(pom.dependencies().stream().filter(Pom.Dependency::reachesTheProgram)
                .filter(wanted -> !room.mayDependOnArtifact(wanted.group(), wanted.artifact())))
                .as("dependencies of %s that the table does not allow", room.name()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rooms")
    void whatAPomAsksForIsAlsoRequired(Room room) {
        Pom pom = Pom.read(House.folderOf(room.name()).resolve("pom.xml"));
        List<String> required = descriptor(room).requires();

        assertThat(pom.dependencies().stream().filter(Pom.Dependency::isCompiledAgainst)
                .filter(wanted -> !Room.isRequired(wanted, required)))
                .as("dependencies of %s that its descriptor does not use", room.name()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rooms")
    void theTableAllowsNothingThatNobodyAsksFor(Room room) {
        Pom pom = Pom.read(House.folderOf(room.name()).resolve("pom.xml"));
        List<String> groups = pom.dependencies().stream().filter(Pom.Dependency::reachesTheProgram)
                .map(Pom.Dependency::group).toList();

        assertThat(room.others().stream().filter(part -> groups.stream().noneMatch(group -> group.startsWith(part
                .group())))
                .map(Part::word)).as("parts that %s may use and does not", room.name()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rooms")
    void aDescriptorRequiresOnlyWhatTheTableAllows(Room room) {
        assertThat(descriptor(room).requires().stream().filter(module -> !room.mayRequire(module)))
                .as("modules that %s requires and the table does not allow", room.name()).isEmpty();
    }

    static Stream<Room> roomsWithCode() {
        return rooms().filter(room -> !hasNoCode(room));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("roomsWithCode")
    void aModuleIsNullMarked(Room room) {
        assertThat(descriptor(room).nullMarked()).as("%s is @NullMarked", room.name()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rooms")
    void classesTouchOnlyWhatTheTableAllows(Room room) {
        List<JavaClass> classes = Compiled.of(room.name());

        assertThat(classes.isEmpty()).as("no classes of %s were found", room.name()).isEqualTo(hasNoCode(room));
        assertThat(classes.stream().flatMap(own -> Compiled.touchedBy(own)
                .filter(touched -> !room.mayTouch(touched)).map(touched -> own.getName() + " -> " + touched))
                .distinct())
                .as("what %s touches and the table does not allow", room.name()).isEmpty();
    }

    @ParameterizedTest(name = "{0} must not require {1}")
    @CsvSource(textBlock = """
            # the design names these in so many words
            domain,     com.fasterxml.jackson.core:jackson-databind
            protocol,   id.sidik:sidik-domain
            devices,    id.sidik:sidik-store
            simulator,  id.sidik:sidik-devices
            reporting,  id.sidik:sidik-store
            store,      id.sidik:sidik-devices
            store,      org.mariadb.jdbc:mariadb-java-client
            central,    id.sidik:sidik-devices
            central,    id.sidik:sidik-rules
            app,        id.sidik:sidik-central
            operations, org.openjfx:javafx-base
            operations, id.sidik:sidik-app
            app,        id.sidik:sidik-store
            app,        net.sf.jasperreports:jasperreports
            """)
    void theTableRefuses(String room, String dependency) {
        String[] parts = dependency.split(":");

        assertThat(ArrowTable.room(room).mayDependOnArtifact(parts[0], parts[1])).isFalse();
    }

    @ParameterizedTest(name = "{0} must not touch {1}")
    @CsvSource(textBlock = """
            domain,     java.nio.file.Files
            rules,      java.sql.Connection
            rules,      id.sidik.store.Store
            protocol,   java.net.Socket
            protocol,   java.io.FileInputStream
            store,      java.net.Socket
            reporting,  javafx.scene.Node
            operations, java.sql.Connection
            operations, javafx.beans.property.Property
            app,        java.sql.Connection
            app,        id.sidik.devices.Machines
            """)
    void theTableRefusesTheClass(String room, String className) {
        assertThat(ArrowTable.room(room).mayTouch(className)).isFalse();
    }

    @ParameterizedTest(name = "a requirement of {0} is seen in its source")
    @CsvSource({"java.sql", "id.sidik.domain", "org.slf4j", "org.jspecify"})
    void aDescriptorIsReadWhole(String module) {
        Descriptor descriptor = Descriptor.parse("""
                /** requires nothing; */ // requires no.such;
                @NullMarked
                module id.sidik.example {
                    requires static org.jspecify;
                    requires transitive id.sidik.domain; requires java.sql;
                    requires static transitive org.slf4j;
                }
                """);

        assertThat(descriptor.requires()).contains(module).hasSize(4);
        assertThat(descriptor.nullMarked()).isTrue();
    }

    private static boolean hasNoCode(Room room) {
        return House.javaFiles(House.folderOf(room.name()), "main").stream()
                .allMatch(file -> file.endsWith("module-info.java"));
    }

    private static Descriptor descriptor(Room room) {
        Path file = House.folderOf(room.name()).resolve("src/main/java/module-info.java");
        assertThat(Files.exists(file)).as("%s has a module-info.java", room.name()).isTrue();
        return Descriptor.parse(House.text(file));
    }
}
