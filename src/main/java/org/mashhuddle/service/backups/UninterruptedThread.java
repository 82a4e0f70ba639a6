package org.mashhuddle.service.backups;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

/// Runs work on a thread that nobody interrupts: an interrupted thread would close the hub's database
/// file under everybody's feet. Whoever waits and is interrupted cancels the work and waits for its
/// end.
record UninterruptedThread(BackupProgress progress) {

    <T> T call(Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread.ofPlatform().name("backup").daemon().start(() -> {
            try {
                result.complete(work.get());
            } catch (RuntimeException | Error failed) {
                result.completeExceptionally(failed);
            }
        });
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return result.get();
                } catch (InterruptedException closing) {
                    interrupted = true;
                    progress.cancel();
                }
            }
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException itself) {
                throw itself;
            }
            throw new IllegalStateException("The backup ended in an error", failed);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
