package org.mashhuddle.store.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.junit.jupiter.api.Test;

/// What a person is told of a database that failed follows from the number that H2 gives it.
class StoreFailureTest {

    private static StoreFailure failure(int code) {
        return StoreFailure.of("The record refused", new SQLException("Jordan Lee ALDER", "HY000", code));
    }

    @Test
    void memoryThatIsUsedUpIsNoDiskThatIsFull() {
        assertThat(failure(ErrorCode.OUT_OF_MEMORY).isOfMemory()).isTrue();
        assertThat(failure(ErrorCode.IO_EXCEPTION_1).isOfMemory()).isFalse();
        assertThat(failure(ErrorCode.IO_EXCEPTION_2).isOfMemory()).isFalse();
    }

    @Test
    void aFileWithoutAWholeStateIsDamaged() {
        assertThat(failure(ErrorCode.FILE_CORRUPTED_1).sentence()).contains("is damaged");
        assertThat(failure(ErrorCode.OUT_OF_MEMORY).sentence()).isEmpty();
    }

    @Test
    void noWordOfTheDatabaseIsInIt() {
        assertThat(failure(ErrorCode.DUPLICATE_KEY_1).getMessage())
                .doesNotContain("ALDER")
                .contains("23505");
    }
}
