package org.mashhuddle.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// How large files, methods and constructors are; what is larger than feels at home is named.
final class Sizes extends TreePathScanner<Void, CompilationUnitTree> {

    static final int FILE_LINES = 400;
    static final int ROOM_FILES = 25;
    static final int METHOD_LINES = 30;
    static final int CONSTRUCTOR_ARGUMENTS = 7;
    private static final Map<String, Integer> SMALLER = Map.of("App.java", 160, "Shell.java", 200);

    private final List<String> tooLarge = new ArrayList<>();
    private final SourcePositions positions;

    private Sizes(JavacTask task) {
        positions = Trees.instance(task).getSourcePositions();
    }

    static List<String> filesTooLarge(List<Path> files) {
        return files.stream()
                .filter(file ->
                        lines(file) > SMALLER.getOrDefault(file.getFileName().toString(), FILE_LINES))
                .map(file -> file + ": " + lines(file) + " lines")
                .toList();
    }

    /// Packages with more files than a person keeps in mind, the one about the package among them.
    static List<String> roomsTooFull(List<Path> files) {
        Map<Path, Long> rooms =
                files.stream().collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.counting()));
        return rooms.entrySet().stream()
                .filter(room -> room.getValue() > ROOM_FILES)
                .map(room -> room.getKey() + ": " + room.getValue() + " files")
                .toList();
    }

    /// Names of files that stand in two packages: whoever reads one would have to ask which is meant.
    static List<String> namesInTwoRooms(List<Path> files) {
        Map<String, Long> names = files.stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> !name.equals("package-info.java"))
                .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
        return names.entrySet().stream()
                .filter(name -> name.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    static List<String> methodsTooLarge(List<Path> files) throws IOException {
        return Source.parse(files, (task, units) -> {
            Sizes sizes = new Sizes(task);
            units.forEach(unit -> sizes.scan(unit, unit));
            return List.copyOf(sizes.tooLarge);
        });
    }

    private static long lines(Path file) {
        return Source.text(file).lines().count();
    }

    @Override
    public Void visitMethod(MethodTree method, CompilationUnitTree unit) {
        String name = Path.of(unit.getSourceFile().getName()).getFileName() + " " + method.getName();
        if (method.getBody() != null && lines(method.getBody(), unit) > METHOD_LINES) {
            tooLarge.add(name + ": " + lines(method.getBody(), unit) + " lines");
        }
        boolean constructor = method.getName().contentEquals("<init>");
        boolean ofRecord = ((ClassTree) getCurrentPath().getParentPath().getLeaf()).getKind() == Tree.Kind.RECORD;
        if (constructor && !ofRecord && method.getParameters().size() > CONSTRUCTOR_ARGUMENTS) {
            tooLarge.add(name + ": " + method.getParameters().size() + " arguments");
        }
        return super.visitMethod(method, unit);
    }

    private long lines(Tree tree, CompilationUnitTree unit) {
        LineMap map = unit.getLineMap();
        return map.getLineNumber(positions.getEndPosition(unit, tree))
                - map.getLineNumber(positions.getStartPosition(unit, tree))
                + 1;
    }
}
