/*
 * The message authentication interface of OpenSSL 3 (EVP_MAC, see its manual page EVP_MAC(3)), as
 * far as SQLCipher's provider for OpenSSL calls it, over the HMAC interface of AWS-LC: "HMAC" with
 * SHA-1, SHA-256 or SHA-512, and nothing else. AWS-LC follows OpenSSL 1.1.1, which has no EVP_MAC.
 * As in OpenSSL, functions give 1 for success and 0 for failure.
 *
 * Keys are not kept here; HMAC_CTX_free wipes what AWS-LC derived from them.
 */
#ifndef DOSSIER_EVP_MAC_H
#define DOSSIER_EVP_MAC_H

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <string.h>

/* A named parameter; the last of a list has no name. See OSSL_PARAM(3). */
typedef struct {
  const char *key;
  unsigned int data_type;
  void *data;
  size_t data_size;
  size_t return_size;
} OSSL_PARAM;

#define OSSL_PARAM_UTF8_STRING 4
#define OSSL_PARAM_END { NULL, 0, NULL, 0, 0 }

/* An algorithm that was fetched: there is one, HMAC, so nothing is in it and nothing is freed. */
typedef struct { char unused; } EVP_MAC;

typedef HMAC_CTX EVP_MAC_CTX;

static EVP_MAC *EVP_MAC_fetch(void *library, const char *algorithm, const char *properties) {
  static EVP_MAC hmac;
  (void)library;
  (void)properties;
  return strcmp(algorithm, "HMAC") == 0 ? &hmac : NULL;
}

static void EVP_MAC_free(EVP_MAC *mac) { (void)mac; }

static EVP_MAC_CTX *EVP_MAC_CTX_new(EVP_MAC *mac) { return mac == NULL ? NULL : HMAC_CTX_new(); }

static void EVP_MAC_CTX_free(EVP_MAC_CTX *ctx) { HMAC_CTX_free(ctx); }

/* The hash function that a list of parameters names as "digest", or NULL. */
static const EVP_MD *evp_mac_digest(const OSSL_PARAM *params) {
  for (; params != NULL && params->key != NULL; params++) {
    if (strcmp(params->key, "digest") != 0 || params->data_type != OSSL_PARAM_UTF8_STRING) continue;
    if (params->data_size == 4 && memcmp(params->data, "sha1", 4) == 0) return EVP_sha1();
    if (params->data_size == 6 && memcmp(params->data, "sha256", 6) == 0) return EVP_sha256();
    if (params->data_size == 6 && memcmp(params->data, "sha512", 6) == 0) return EVP_sha512();
    return NULL;
  }
  return NULL;
}

static int EVP_MAC_init(EVP_MAC_CTX *ctx, const unsigned char *key, size_t key_len,
                        const OSSL_PARAM *params) {
  const EVP_MD *digest = evp_mac_digest(params);
  /* Without a key AWS-LC would go on with an earlier one. */
  if (digest == NULL || key == NULL) return 0;
  return HMAC_Init_ex(ctx, key, key_len, digest, NULL) == 1;
}

static int EVP_MAC_update(EVP_MAC_CTX *ctx, const unsigned char *data, size_t data_len) {
  return HMAC_Update(ctx, data, data_len) == 1;
}

/* With no place to write to, only the length is told. */
static int EVP_MAC_final(EVP_MAC_CTX *ctx, unsigned char *out, size_t *out_len, size_t out_size) {
  const size_t size = HMAC_size(ctx);
  unsigned int written = 0;
  if (size == 0) return 0;
  if (out == NULL) {
    *out_len = size;
    return 1;
  }
  if (out_size < size || HMAC_Final(ctx, out, &written) != 1 || written != size) return 0;
  *out_len = written;
  return 1;
}

#endif
