package id.sidik.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;

/**
 * The lengths of Java files and their methods, counted by javac's own parser.
 *
 * @param fileLines lines of each file
 * @param methods   each method, from its first modifier or annotation to its closing brace
 */
record JavaMeasure(List<Integer> fileLines, List<Method> methods) {

    record Method(String name, int lines) {
        @Override
        public String toString() {
            return name + ": " + lines + " lines";
        }
    }

    static JavaMeasure of(List<Path> files) {
        List<Integer> lines = files.stream().map(file -> (int) House.text(file).lines().count()).toList();
        if (files.isEmpty())
            return new JavaMeasure(lines, List.of());
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null,
                    manager.getJavaFileObjectsFromPaths(files));
            return new JavaMeasure(lines, methods(task));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Method> methods(JavacTask task) throws IOException {
        List<Method> methods = new ArrayList<>();
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        for (CompilationUnitTree unit : task.parse())
            new MethodScanner(unit, positions, methods).scan(unit, null);
        return List.copyOf(methods);
    }

    private static final class MethodScanner extends TreePathScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<Method> found;

        MethodScanner(CompilationUnitTree unit, SourcePositions positions, List<Method> found) {
            this.unit = unit;
            this.positions = positions;
            this.found = found;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            LineMap map = unit.getLineMap();
            long end = positions.getEndPosition(unit, method);
            if (end > 0 && method.getBody() != null) {
                int lines = (int) (map.getLineNumber(end) - map.getLineNumber(positions.getStartPosition(unit, method))
                        + 1);
                found.add(new Method(owner() + "." + method.getName(), lines));
            }
            return super.visitMethod(method, nothing);
        }

        private String owner() {
            return getCurrentPath().getParentPath().getLeaf() instanceof ClassTree type
                    ? type.getSimpleName().toString()
                    : "?";
        }
    }
}
