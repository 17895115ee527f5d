package dev.meshwright.conversion.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkDirectoryTest {

    @TempDir
    Path parent;

    @Test
    void aKilledProcessLeavesNothingToTheNextAndALivingOneKeepsAll() throws Exception {
        // Given
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        AbandonedWork.class.getName(),
                        parent.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            Path file = Path.of(output.readLine());

            // When
            sweepAsAnother();
            boolean keptWhileAlive = Files.exists(file);
            process.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
            sweepAsAnother();

            // Then
            assertThat(keptWhileAlive).isTrue();
            assertThat(file.getParent()).doesNotExist();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void othersOfTheSameProcessKeepWhatTheyHave() throws IOException {
        // Given
        WorkDirectory living = new WorkDirectory(parent);
        Path file = living.newFile(".fbx");

        // When
        sweepAsAnother();
        sweepAsAnother();

        // Then
        assertThat(file).exists();
    }

    @Test
    void nobodyElseMayLookIntoIt() throws IOException {
        // When
        Path file = new WorkDirectory(parent).newFile(".fbx");

        // Then
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void whatAProcessLeftThatDiedBeforeItsLockIsRemovedToo() throws IOException {
        // Given
        Path left = Files.createDirectory(parent.resolve("meshwright-conversion-1"));
        Files.writeString(left.resolve("2.fbx"), "half of a file");

        // When
        sweepAsAnother();

        // Then
        assertThat(left).doesNotExist();
    }

    @Test
    void nothingElseIsRemoved() throws IOException {
        // Given
        Path elsewhere = Files.createDirectory(parent.resolve("elsewhere"));
        Path file = Files.writeString(elsewhere.resolve("kept"), "of somebody else");
        Files.createSymbolicLink(parent.resolve("meshwright-conversion-link"), elsewhere);
        Path noDirectory = Files.writeString(parent.resolve("meshwright-conversion-file"), "of somebody else");

        // When
        sweepAsAnother();

        // Then
        assertThat(file).exists();
        assertThat(noDirectory).exists();
    }

    /** A directory within cannot be removed with the files. */
    @Test
    void whatCannotBeRemovedKeepsNothingElse() throws IOException {
        // Given
        Path stubborn = Files.createDirectories(parent.resolve("meshwright-conversion-1/within/it"));
        Path left = Files.createDirectory(parent.resolve("meshwright-conversion-2"));

        // When
        sweepAsAnother();

        // Then
        assertThat(stubborn).exists();
        assertThat(left).doesNotExist();
    }

    @Test
    void oneThatSomebodyRemovedIsMadeAgain() throws IOException {
        // Given
        WorkDirectory directory = new WorkDirectory(parent);
        Path first = directory.newFile(".fbx");
        Files.delete(first);
        Files.delete(first.resolveSibling("lock"));
        Files.delete(first.getParent());

        // When
        Path second = directory.newFile(".fbx");

        // Then
        assertThat(second).exists();
        sweepAsAnother();
        assertThat(second).exists();
    }

    /** As those who clean up temporary directories take it for one that nobody uses. */
    @Test
    void theLockIsAsNewAsTheNewestFile() throws IOException {
        // Given
        WorkDirectory directory = new WorkDirectory(parent);
        Path lock = directory.newFile(".fbx").resolveSibling("lock");
        Files.setLastModifiedTime(lock, FileTime.from(Instant.EPOCH));

        // When
        Path file = directory.newFile(".fbx");

        // Then
        assertThat(Files.getLastModifiedTime(lock)).isGreaterThan(FileTime.from(Instant.EPOCH));
        assertThat(file).hasParent(lock.getParent());
    }

    @Test
    void aLockThatSomebodyRemovedIsMadeAgainAndNoFileIsLost() throws IOException {
        // Given
        WorkDirectory directory = new WorkDirectory(parent);
        Path first = directory.newFile(".fbx");
        Path lock = first.resolveSibling("lock");
        Files.delete(lock);

        // When
        Path second = directory.newFile(".fbx");

        // Then
        assertThat(first).exists();
        assertThat(second).hasParent(first.getParent());
        assertThat(isLocked(lock)).isTrue();
    }

    /** As another class loader of this JVM may have it, which knows nothing of what this one has. */
    @Test
    void whatTheSameJvmHasLockedElsewhereKeepsNothingElse() throws IOException {
        // Given
        Path living = Files.createDirectory(parent.resolve("meshwright-conversion-1"));
        Path left = Files.createDirectory(parent.resolve("meshwright-conversion-2"));
        try (FileChannel channel =
                        FileChannel.open(living.resolve("lock"), StandardOpenOption.WRITE, StandardOpenOption.CREATE);
                FileLock lock = channel.lock()) {

            // When
            sweepAsAnother();

            // Then
            assertThat(lock.isValid()).isTrue();
            assertThat(living.resolve("lock")).exists();
            assertThat(left).doesNotExist();
        }
    }

    @Test
    void whoEndsLeavesNothing() throws IOException {
        // Given
        WorkDirectory directory = new WorkDirectory(parent);
        directory.newFile(".fbx");

        // When
        directory.remove();

        // Then
        assertThat(parent).isEmptyDirectory();
    }

    private static boolean isLocked(Path lock) throws IOException {
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            channel.tryLock();
            return false;
        } catch (OverlappingFileLockException _) {
            return true;
        }
    }

    private void sweepAsAnother() {
        WorkDirectory another = new WorkDirectory(parent);
        another.sweep();
        another.remove();
    }
}
