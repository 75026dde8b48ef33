package id.sidik.architecture;

import java.util.Arrays;
import java.util.List;

/** A way out of pure code that the JDK offers to everybody and the {@link ArrowTable} only to some rooms. */
enum Door {
    FILES(List.of(), List.of("java.io.File", "java.io.RandomAccessFile", "java.nio.file.",
            "java.nio.channels.File")), SOCKETS(List.of("java.net.http"),
                    List.of("java.net.Socket", "java.net.ServerSocket", "java.net.Datagram", "java.net.MulticastSocket",
                            "java.net.URLConnection", "java.net.Http", "java.net.http.", "java.nio.channels.S",
                            "java.nio.channels.Datagram", "java.nio.channels.Asynchronous", "javax.net.")), SQL(List.of(
                                    "java.sql"), List.of("java.sql.", "javax.sql.")), DESKTOP(List.of("java.desktop"),
                                            List.of("java.awt.", "java.beans.", "javax.imageio.", "javax.print.",
                                                    "javax.swing."));

    private final List<String> modules;
    private final List<String> classes;

    Door(List<String> modules, List<String> classes) {
        this.modules = modules;
        this.classes = classes;
    }

    boolean isOfModule(String module) {
        return modules.contains(module);
    }

    boolean leadsTo(String className) {
        return classes.stream().anyMatch(className::startsWith);
    }

    static List<Door> named(List<String> words) {
        return words.stream().map(word -> valueOf(word.toUpperCase(java.util.Locale.ROOT))).toList();
    }

    static List<Door> leadingTo(String className) {
        return Arrays.stream(values()).filter(door -> door.leadsTo(className)).toList();
    }
}
