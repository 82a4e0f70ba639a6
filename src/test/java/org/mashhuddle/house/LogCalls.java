package org.mashhuddle.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/// Rule 10: a call that logs takes a constant sentence, and for its gaps ids, numbers, enum
/// constants and times. Byte code has forgotten the types of what a call with `...` was given, so
/// the compiler is asked.
final class LogCalls extends TreePathScanner<Void, CompilationUnitTree> {

    private static final Set<String> LOGGERS = Set.of("org.slf4j.Logger", "org.slf4j.spi.LoggingEventBuilder");

    private final List<String> forbidden = new ArrayList<>();
    private final Trees trees;

    private LogCalls(JavacTask task) {
        trees = Trees.instance(task);
    }

    /// What is logged that should not be, in the files that log at all.
    static List<String> forbiddenIn(List<Path> files) throws IOException {
        List<Path> logging = files.stream()
                .filter(file -> Source.text(file).contains("org.slf4j"))
                .toList();
        if (logging.isEmpty()) {
            return List.of();
        }
        return Source.parse(logging, (task, units) -> {
            task.analyze();
            LogCalls calls = new LogCalls(task);
            units.forEach(unit -> calls.scan(unit, unit));
            return List.copyOf(calls.forbidden);
        });
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, CompilationUnitTree unit) {
        if (call.getMethodSelect() instanceof MemberSelectTree select && isLogger(typeOf(select.getExpression()))) {
            for (ExpressionTree argument : call.getArguments()) {
                if (!isAllowed(argument)) {
                    forbidden.add(Path.of(unit.getSourceFile().getName()).getFileName() + ": " + argument);
                }
            }
        }
        return super.visitMethodInvocation(call, unit);
    }

    private boolean isLogger(TypeMirror type) {
        return LOGGERS.contains(String.valueOf(type));
    }

    private boolean isAllowed(ExpressionTree argument) {
        TypeMirror type = typeOf(argument);
        String name = String.valueOf(type);
        return type == null
                || type.getKind().isPrimitive()
                || isConstant(argument)
                || isEnum(type)
                || name.endsWith("Id")
                || name.startsWith("java.time.")
                || name.equals("java.util.UUID")
                || name.equals("java.lang.Integer")
                || name.equals("java.lang.Long")
                || name.equals("org.mashhuddle.Fault");
    }

    private boolean isConstant(ExpressionTree argument) {
        Element element = trees.getElement(new TreePath(getCurrentPath(), argument));
        return switch (argument.getKind()) {
            case STRING_LITERAL, NULL_LITERAL -> true;
            default -> element instanceof VariableElement variable && variable.getConstantValue() != null;
        };
    }

    private static boolean isEnum(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.ENUM;
    }

    private TypeMirror typeOf(ExpressionTree expression) {
        return trees.getTypeMirror(new TreePath(getCurrentPath(), expression));
    }
}
