package org.mashhuddle.service.core;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.concurrent.atomic.AtomicInteger;

/// Loads the program once more, with every check of the services made removable: where their code
/// calls a verb of [Allowed], it asks [RemovedCheck] first, and goes on without the check where that
/// one is taken out. Nothing else of them is changed.
final class CheckRemover extends ClassLoader {

    private static final String OURS = "org.mashhuddle.";
    private static final String SERVICES = "org.mashhuddle.service.";
    private static final ClassDesc ALLOWED = ClassDesc.of(Allowed.class.getName());
    private static final ClassDesc REMOVED = ClassDesc.of(RemovedCheck.class.getName());
    private static final MethodTypeDesc ASKS = MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_String);

    CheckRemover(ClassLoader program) {
        super(program);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(OURS) || name.equals(RemovedCheck.class.getName())) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> there = findLoadedClass(name);
            return there == null ? define(name) : there;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = in.readAllBytes();
            byte[] made = name.startsWith(SERVICES) && !name.equals(Allowed.class.getName()) ? removable(bytes) : bytes;
            return defineClass(name, made, 0, made.length);
        } catch (IOException unreadable) {
            throw new ClassNotFoundException(name, unreadable);
        }
    }

    private static byte[] removable(byte[] bytes) {
        ClassFile files = ClassFile.of();
        ClassModel model = files.parse(bytes);
        return files.transformClass(model, ClassTransform.ofStateful(() -> (made, element) -> {
            if (element instanceof MethodModel method) {
                made.transformMethod(method, inMethod(model, method));
            } else {
                made.with(element);
            }
        }));
    }

    private static MethodTransform inMethod(ClassModel type, MethodModel method) {
        String place = type.thisClass().asInternalName().replace('/', '.') + "."
                + method.methodName().stringValue()
                + method.methodType().stringValue() + " ";
        AtomicInteger number = new AtomicInteger();
        return MethodTransform.transformingCode((code, element) -> {
            if (element instanceof InvokeInstruction call && isCheck(call)) {
                removable(code, call, place + number.incrementAndGet());
            } else {
                code.with(element);
            }
        });
    }

    private static boolean isCheck(InvokeInstruction call) {
        return call.opcode() == Opcode.INVOKESTATIC
                && call.owner().asSymbol().equals(ALLOWED)
                && call.typeSymbol().returnType().equals(ConstantDescs.CD_void);
    }

    private static void removable(CodeBuilder code, InvokeInstruction call, String check) {
        Label keep = code.newLabel();
        Label after = code.newLabel();
        code.ldc(check).invokestatic(REMOVED, "is", ASKS).ifeq(keep);
        for (int argument = 0; argument < call.typeSymbol().parameterCount(); argument++) {
            code.pop(); // each is a reference
        }
        code.goto_(after).labelBinding(keep).with(call).labelBinding(after);
    }
}
