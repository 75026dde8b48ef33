package id.sidik.architecture;

import java.util.List;
import java.util.stream.Stream;

/**
 * One row of the {@link ArrowTable}: what a room may see.
 *
 * @param own    the names of the rooms it may require
 * @param others the parts of other people it may require
 * @param doors  the ways out of pure code that are open to it
 */
record Room(String name, List<String> own, List<Part> others, List<Door> doors) {
    private static final String GROUP = "id.sidik";

    boolean mayDependOnArtifact(String group, String artifact) {
        return group.equals(GROUP)
                ? own.contains(artifact.replaceFirst("^sidik-", ""))
                : others.stream().anyMatch(part -> group.startsWith(part.group()));
    }

    /** @return whether one of the modules is what that artifact brings */
    static boolean isRequired(Pom.Dependency wanted, List<String> modules) {
        if (wanted.group().equals(GROUP))
            return modules.contains(wanted.artifact().replaceFirst("^sidik-", GROUP + "."));
        return Part.ofGroup(wanted.group()).stream()
                .anyMatch(part -> modules.stream().anyMatch(module -> module.startsWith(part.module())));
    }

    boolean mayRequire(String module) {
        if (module.startsWith(GROUP + "."))
            return own.contains(module.substring(GROUP.length() + 1));
        if (module.startsWith("java.") || module.startsWith("jdk."))
            return doors.stream().anyMatch(door -> door.isOfModule(module))
                    || others.stream().anyMatch(part -> part.jdk().equals(module));
        return module.equals("org.jspecify") || others.stream().anyMatch(part -> module.startsWith(part.module()));
    }

    /** @param className fully qualified, for example java.sql.Connection */
    boolean mayTouch(String className) {
        if (Stream.of("java.", "javax.", "org.xml.sax.", "org.w3c.dom.").anyMatch(className::startsWith))
            return doors.containsAll(Door.leadingTo(className));
        Stream<String> rooms = Stream.concat(own.stream(), Stream.of(name)).map(room -> GROUP + "." + room + ".");
        Stream<String> parts = others.stream().map(part -> part.javaPackage() + ".");
        return Stream.of(Stream.of("org.jspecify."), rooms, parts).flatMap(all -> all).anyMatch(className::startsWith);
    }

    @Override
    public String toString() {
        return name;
    }
}
