/**
 * Names of fields that manifests of Kubernetes' own kinds have (kubernetes/api, core/v1, apps/v1, batch/v1, networking/v1, rbac/v1):
 * for a misspelt one the name that was meant.
 */
export const fieldNames: readonly string[] = `
  apiVersion kind metadata spec status name namespace labels annotations generateName finalizers ownerReferences data stringData
  binaryData immutable type replicas selector matchLabels matchExpressions template strategy rollingUpdate maxSurge maxUnavailable
  minReadySeconds progressDeadlineSeconds revisionHistoryLimit paused serviceName updateStrategy partition podManagementPolicy
  volumeClaimTemplates containers initContainers image imagePullPolicy imagePullSecrets command args workingDir ports containerPort
  hostPort protocol env envFrom value valueFrom configMapKeyRef secretKeyRef fieldRef fieldPath resourceFieldRef configMapRef secretRef
  key optional prefix resources limits requests cpu memory volumeMounts mountPath subPath readOnly volumes configMap secret secretName
  items path mode defaultMode emptyDir sizeLimit medium hostPath persistentVolumeClaim claimName projected sources downwardAPI
  livenessProbe readinessProbe startupProbe httpGet tcpSocket exec grpc port scheme httpHeaders initialDelaySeconds periodSeconds
  timeoutSeconds successThreshold failureThreshold lifecycle postStart preStop sleep seconds securityContext runAsUser runAsGroup
  runAsNonRoot fsGroup capabilities add drop privileged readOnlyRootFilesystem allowPrivilegeEscalation seccompProfile
  serviceAccountName automountServiceAccountToken restartPolicy terminationGracePeriodSeconds nodeSelector nodeName affinity
  nodeAffinity podAffinity podAntiAffinity requiredDuringSchedulingIgnoredDuringExecution preferredDuringSchedulingIgnoredDuringExecution
  topologyKey topologySpreadConstraints maxSkew whenUnsatisfiable labelSelector tolerations effect operator priorityClassName
  hostNetwork hostPID hostAliases dnsPolicy dnsConfig shareProcessNamespace completions parallelism backoffLimit
  activeDeadlineSeconds ttlSecondsAfterFinished suspend completionMode schedule jobTemplate concurrencyPolicy
  successfulJobsHistoryLimit failedJobsHistoryLimit startingDeadlineSeconds timeZone clusterIP externalName externalTrafficPolicy
  sessionAffinity targetPort nodePort loadBalancerIP ingressClassName rules host http paths pathType backend service number tls hosts
  defaultBackend accessModes storageClassName storage volumeName volumeMode podSelector ingress egress policyTypes from to
  namespaceSelector ipBlock cidr apiGroups verbs resourceNames nonResourceURLs roleRef apiGroup subjects scaleTargetRef minReplicas
  maxReplicas metrics minAvailable hard
`
  .trim()
  .split(/\s+/)
