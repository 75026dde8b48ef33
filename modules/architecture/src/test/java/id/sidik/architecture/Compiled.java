package id.sidik.architecture;

import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The compiled classes of the house, without its tests. */
final class Compiled {
    static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("id.sidik");

    private Compiled() {}

    static List<JavaClass> of(String room) {
        String own = "id.sidik." + room;
        return ALL.stream().filter(type -> type.getPackageName().equals(own) || type.getPackageName().startsWith(own
                + "."))
                .toList();
    }

    /** The names of the classes that a class mentions; of an array its element, no primitives. */
    static Stream<String> touchedBy(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream().map(found -> found.getTargetClass().getBaseComponentType())
                .filter(target -> !target.isPrimitive()).map(JavaClass::getName);
    }
}
