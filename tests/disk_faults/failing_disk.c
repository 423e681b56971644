/* A disk that fails: preloaded into a program, it lets the n-th write or sync (and, when asked, all
 * after it) fail with a chosen error. Standard input, output and error stay as they are.
 *
 * FAULT_CALL   the call that fails, from 1
 * FAULT_ERROR  the number of the error
 * FAULT_STAYS  when set, every later call fails too
 * FAULT_COUNT  a file into which the number of calls is written at the end
 * FAULT_SIGNAL a signal that the program gets before that call, which then does not fail; making,
 *              renaming, linking and removing files count as calls too
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/types.h>
#include <unistd.h>

static long calls;

static int fails(int fd) {
    const char *call = getenv("FAULT_CALL");
    if (fd <= 2 || call == NULL) return 0;
    long wanted = atol(call);
    long now = __sync_add_and_fetch(&calls, 1);
    const char *sig = getenv("FAULT_SIGNAL");
    if (sig != NULL) {
        if (now == wanted) {
            kill(getpid(), atoi(sig));
            /* Time for the program to end, which it does in another thread. */
            usleep(300000);
        }
        return 0;
    }
    if (now == wanted || (now > wanted && getenv("FAULT_STAYS") != NULL)) {
        errno = atoi(getenv("FAULT_ERROR"));
        return 1;
    }
    return 0;
}

__attribute__((destructor)) static void count(void) {
    const char *path = getenv("FAULT_COUNT");
    FILE *file = path == NULL ? NULL : fopen(path, "w");
    if (file == NULL) return;
    long all = calls;
    unsetenv("FAULT_CALL");
    fprintf(file, "%ld", all);
    fclose(file);
}

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t write(int fd, const void *bytes, size_t count) {
    return fails(fd) ? -1 : NEXT(write)(fd, bytes, count);
}
ssize_t pwrite(int fd, const void *bytes, size_t count, off_t at) {
    return fails(fd) ? -1 : NEXT(pwrite)(fd, bytes, count, at);
}
ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t at) {
    return fails(fd) ? -1 : NEXT(pwrite64)(fd, bytes, count, at);
}
int fsync(int fd) { return fails(fd) ? -1 : NEXT(fsync)(fd); }
int fdatasync(int fd) { return fails(fd) ? -1 : NEXT(fdatasync)(fd); }
int ftruncate(int fd, off_t size) { return fails(fd) ? -1 : NEXT(ftruncate)(fd, size); }
int ftruncate64(int fd, off64_t size) { return fails(fd) ? -1 : NEXT(ftruncate64)(fd, size); }
int fallocate(int fd, int mode, off_t at, off_t size) {
    return fails(fd) ? -1 : NEXT(fallocate)(fd, mode, at, size);
}
int posix_fallocate(int fd, off_t at, off_t size) {
    return fails(fd) ? errno : NEXT(posix_fallocate)(fd, at, size);
}

/* Steps that never fail here, but at which a program can be interrupted. */
static void step(void) {
    if (getenv("FAULT_SIGNAL") != NULL) fails(3);
}
int rename(const char *from, const char *to) { step(); return NEXT(rename)(from, to); }
int renameat2(int a, const char *from, int b, const char *to, unsigned flags) {
    step();
    return NEXT(renameat2)(a, from, b, to, flags);
}
int link(const char *from, const char *to) { step(); return NEXT(link)(from, to); }
int linkat(int a, const char *from, int b, const char *to, int flags) {
    step();
    return NEXT(linkat)(a, from, b, to, flags);
}
int unlink(const char *path) { step(); return NEXT(unlink)(path); }
int rmdir(const char *path) { step(); return NEXT(rmdir)(path); }
int mkdir(const char *path, mode_t mode) { step(); return NEXT(mkdir)(path, mode); }
int open64(const char *path, int flags, ...) {
    va_list more;
    va_start(more, flags);
    mode_t mode = (flags & O_CREAT) ? va_arg(more, mode_t) : 0;
    va_end(more);
    if (flags & O_CREAT) step();
    return NEXT(open64)(path, flags, mode);
}
